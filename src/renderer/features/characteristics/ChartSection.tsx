import { Select } from '@mantine/core'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { capitalized } from '../../components/capitalized.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'
import { ChartChooser } from './ChartChooser.tsx'
import { ChartParamFields } from './ChartParamFields.tsx'
import { takesMarker } from './characteristicDraft.ts'
import { chartTypeWords, sigmaMethodsOf, sigmaMethodWords } from './chartTypeWords.ts'
import { DraftField } from './DraftField.tsx'
import { FormSection } from './FormSection.tsx'
import { SourceMarker } from './SourceMarker.tsx'
import { usualDecimals, usualSize } from './usualSettings.ts'

interface ChartSectionProps extends DraftProps {
  /** Subgroups that are stored already: with them the chart is fixed. */
  readonly stored: number
}

const sizeWords = (chart: ChartType): { readonly label: string; readonly help: string } => {
  const { kind } = chartDefinition(chart)
  if (kind === 'measurements') {
    return {
      label: t('Values at a time'),
      help: t('Pieces measured together, under the same conditions: one subgroup.'),
    }
  }
  if (kind === 'counted') {
    return { label: t('Usual sample size'), help: t('How much is inspected; each sample may say otherwise.') }
  }
  return { label: t('Sample size'), help: t('Pieces or area that are looked at, the same every time.') }
}

/** Which chart is kept, and how its limits come about. */
export const ChartSection = ({ stored, ...parts }: ChartSectionProps) => {
  const { draft, faults, change } = parts
  const { chart_type: chart } = draft
  const { kind, minimumSize, maximumSize, baseline } = chartDefinition(chart)
  const { many } = subgroupWords(chart)
  const methods = sigmaMethodsOf(chart, Number(draft.subgroup_size))
  const fixed = stored > 0
  const size = sizeWords(chart)
  const choose = (next: ChartType) =>
    change({
      chart_type: next,
      subgroup_size: usualSize(next, draft.subgroup_size),
      decimals: draft.decimals === usualDecimals(chart) ? usualDecimals(next) : draft.decimals,
      min_subgroup_size: '',
      sigma_method: 'chart',
    })
  return (
    <FormSection
      title={t('Chart')}
      help={
        fixed
          ? t(
              'The chart cannot change any more, because {{stored}} {{many}} are stored this way. Set up another characteristic instead.',
              { stored, many },
            )
          : t('What you have at hand, and how much of it at a time, decides which chart fits.')
      }
    >
      {fixed ? (
        <div>
          <strong>{chartTypeWords[chart].name}</strong>
          <p>{chartTypeWords[chart].when}</p>
        </div>
      ) : (
        <ChartChooser chosen={chart} fault={faults.chart_type} onChoose={choose} />
      )}
      <ChartParamFields {...parts} />
      <div className={classes.pair}>
        {minimumSize < maximumSize && (
          <DraftField
            {...parts}
            field="subgroup_size"
            label={size.label}
            numeric
            disabled={fixed}
            help={size.help}
          />
        )}
        {baseline === 'subgroups' && (
          <DraftField
            {...parts}
            field="baseline_subgroups"
            label={t('Baseline {{many}}', { many })}
            numeric
            help={t('After so many the control limits are computed and frozen. 25 is usual.')}
          />
        )}
        {kind === 'measurements' && maximumSize > 1 && Number(draft.subgroup_size) > 1 && (
          <DraftField
            {...parts}
            field="min_subgroup_size"
            label={t('Fewest values')}
            numeric
            help={t(
              'When a piece is missing, so many are enough; the limits then widen for that subgroup. Empty: always all.',
            )}
          />
        )}
        {methods.length > 0 && (
          <Select
            label={t('Spread from')}
            allowDeselect={false}
            data={[
              { value: 'chart', label: t('As the chart does (usual)') },
              ...methods.map((method) => ({ value: method, label: sigmaMethodWords[method] })),
            ]}
            value={draft.sigma_method}
            onChange={(value) =>
              change({ sigma_method: methods.find((method) => method === value) ?? 'chart' })
            }
            {...helpOr(
              faults.sigma_method,
              t('How the usual spread of the process is estimated from the baseline.'),
            )}
          />
        )}
      </div>
      {takesMarker(chart, draft.subgroup_size) && <SourceMarker {...parts} />}
      {baseline === 'specification' && (
        <p className={classes.remark}>
          {t('{{many}} are judged from the first one on: the zones follow from the specification below.', {
            many: capitalized(many),
          })}
        </p>
      )}
    </FormSection>
  )
}
