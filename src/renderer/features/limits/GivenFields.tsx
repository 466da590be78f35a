import { TextInput } from '@mantine/core'
import type { FieldFaults } from '../../components/fieldFaults.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'
import type { GivenFields as Fields, LimitsTry, TryFaults } from './limitsTry.ts'

interface GivenFieldsProps {
  readonly tried: LimitsTry
  readonly fields: Fields
  /** Faults to show; empty until somebody tried to freeze. */
  readonly missing: TryFaults
  /** What the station said. */
  readonly faults: FieldFaults
  readonly onChange: (changes: Partial<LimitsTry>) => void
}

/** A centre and a sigma that are known from elsewhere. */
export const GivenFields = ({ tried, fields, missing, faults, onChange }: GivenFieldsProps) => (
  <div className={classes.pair}>
    <TextInput
      label={t('Centre')}
      inputMode="decimal"
      autoComplete="off"
      value={tried.center}
      onChange={(event) => onChange({ center: event.currentTarget.value })}
      {...helpOr(missing.center ?? faults.center_line, t('Where it should run.'))}
    />
    <TextInput
      label={t('Sigma')}
      inputMode="decimal"
      autoComplete="off"
      value={tried.sigma}
      onChange={(event) => onChange({ sigma: event.currentTarget.value })}
      {...helpOr(
        missing.sigma ?? faults.sigma,
        fields.sigma === 'needed' ? t('Of single values.') : t('Follows from the centre unless you give it.'),
      )}
    />
    {fields.within && (
      <TextInput
        label={t('Sigma within subgroups')}
        inputMode="decimal"
        autoComplete="off"
        value={tried.withinSigma}
        onChange={(event) => onChange({ withinSigma: event.currentTarget.value })}
        {...helpOr(missing.withinSigma ?? faults.within_sigma, t('For the spread within.'))}
      />
    )}
  </div>
)
