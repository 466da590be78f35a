import { Button, TextInput } from '@mantine/core'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'

interface ExclusionsProps {
  readonly excluded: ReadonlyMap<number, string>
  /** Samples that lack a reason, once somebody tried to freeze. */
  readonly faults: ReadonlySet<number>
  /** "Subgroup 12". */
  readonly nameOf: (sampleId: number) => string
  readonly onReason: (sampleId: number, reason: string) => void
  readonly onPutBack: (sampleId: number) => void
}

/** The subgroups that the baseline leaves out, each with its reason. They stay in the chart and in the records. */
export const Exclusions = ({ excluded, faults, nameOf, onReason, onPutBack }: ExclusionsProps) => {
  if (excluded.size === 0) return null
  return (
    <ul className={classes.exclusions} aria-label={t('Left out of the baseline')}>
      {[...excluded].map(([sampleId, reason]) => {
        const words = nameOf(sampleId)
        return (
          <li key={sampleId}>
            <TextInput
              label={t('✕ {{words}}: why is it left out?', { words })}
              maxLength={500}
              autoComplete="off"
              value={reason}
              onChange={(event) => onReason(sampleId, event.currentTarget.value)}
              error={faults.has(sampleId) ? t('Say why: it stands beside it for good.') : undefined}
            />
            <Button
              variant="subtle"
              px="sm"
              aria-label={t('Put {{words}} back', { words: words.toLowerCase() })}
              onClick={() => onPutBack(sampleId)}
            >
              {t('Put back')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
