import type { AuditListed } from '../../../contract/audit.ts'
import { formatExact, formatTime } from '../../components/formatTime.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'
import { actorWords, entryWords, refusalWords } from './entryWords.ts'
import { roleOf } from './roleOf.ts'

const shownFields = 4

const changedWords = (changed: readonly string[]): string => {
  const named = changed.slice(0, shownFields).join(', ').replaceAll('_', ' ')
  return changed.length > shownFields
    ? t('{{named}} and {{count}} more', { named, count: changed.length - shownFields })
    : named
}

interface AuditRowProps {
  readonly entry: AuditListed
  readonly onOpen: () => void
}

/** One entry of the timeline: when, who, what, and what came of it. */
export const AuditRow = ({ entry, onOpen }: AuditRowProps) => {
  const at = Date.parse(entry.at)
  const role = roleOf(entry.role)
  const told = (entry.error && refusalWords(entry.error)) ?? entry.reason ?? changedWords(entry.changed)
  return (
    <li>
      <button
        type="button"
        className={classes.entry}
        data-refused={!entry.success || undefined}
        onClick={onOpen}
      >
        <time dateTime={entry.at} title={formatExact(at)}>
          {formatTime(at)}
        </time>
        <span className={classes.who}>
          {actorWords(entry)}
          {role !== null && <span className={classes.quiet}>{role}</span>}
        </span>
        <span className={classes.what}>
          <span className={classes.happened}>
            {!entry.success && (
              <>
                <StateMark kind="alarm" />
                <strong>{t('Refused')}</strong>
              </>
            )}
            {entryWords(entry)}
          </span>
          {told !== '' && <span className={classes.told}>{told}</span>}
        </span>
        <span className={classes.place}>
          {entry.address}
          <span className={classes.quiet}>#{entry.seq}</span>
        </span>
      </button>
    </li>
  )
}
