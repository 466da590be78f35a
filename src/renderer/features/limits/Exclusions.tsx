import { Button, TextInput } from '@mantine/core'
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
    <ul className={classes.exclusions} aria-label="Left out of the baseline">
      {[...excluded].map(([sampleId, reason]) => {
        const words = nameOf(sampleId)
        return (
          <li key={sampleId}>
            <TextInput
              label={`✕ ${words}: why is it left out?`}
              maxLength={500}
              autoComplete="off"
              value={reason}
              onChange={(event) => onReason(sampleId, event.currentTarget.value)}
              error={faults.has(sampleId) ? 'Say why: it stands beside it for good.' : undefined}
            />
            <Button
              variant="subtle"
              px="sm"
              aria-label={`Put ${words.toLowerCase()} back`}
              onClick={() => onPutBack(sampleId)}
            >
              Put back
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
