import { Button } from '@mantine/core'
import { t } from '../../../words/t.ts'
import type { Entry } from '../useEntry.ts'
import classes from './DefectKinds.module.css'
import { sumOfKinds } from './tally.ts'

interface DefectKindsProps {
  readonly kinds: readonly string[]
  readonly entry: Entry
}

/** A large button for each kind of defect, which counts one more of it and of all; a smaller one takes one back. */
export const DefectKinds = ({ kinds, entry }: DefectKindsProps) => {
  const counts = entry.draft.kinds
  const count = entry.checks.values[0] ?? 0
  const without = count - sumOfKinds(counts)
  return (
    <fieldset className={classes.kinds} aria-label={t('Kinds of defects')}>
      {kinds.map((kind) => (
        <div key={kind} className={classes.kind}>
          <button
            type="button"
            className={classes.more}
            disabled={entry.waits}
            aria-label={t('One more, {{label}}', { label: kind })}
            onClick={() => entry.countKind(kind, 1)}
          >
            <span>{kind}</span>
            <output>{counts[kind] ?? 0}</output>
          </button>
          <Button
            variant="default"
            px={0}
            disabled={entry.waits || counts[kind] === undefined}
            aria-label={t('One less, {{label}}', { label: kind })}
            onClick={() => entry.countKind(kind, -1)}
          >
            −1
          </Button>
        </div>
      ))}
      {without > 0 && count > without && (
        <p className={classes.without}>{t('{{count}} without a kind', { count: without })}</p>
      )}
    </fieldset>
  )
}
