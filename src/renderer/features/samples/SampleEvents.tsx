import type { SampleEvent } from '../../../contract/sampleList.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { formatExact } from '../../components/formatTime.ts'
import { SignedBy } from '../../components/signature/SignedBy.tsx'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import classes from './Samples.module.css'

interface SampleEventsProps {
  readonly events: readonly SampleEvent[]
  readonly decimals: number
}

const done: Readonly<Record<string, string>> = {
  'sample.exclude': t('Left out'),
  'sample.include': t('Counted again'),
  'sample.correct': t('Corrected'),
  'sample.undo': t('Taken back'),
}

type Content = NonNullable<SampleEvent['before']>

/** What of a subgroup a correction changed, a line each: what it was, and what it is. */
const differences = (before: Content, after: Content, decimals: number): [string, string][] => {
  const values = ({ measurements }: Content): string =>
    measurements.map((value) => formatValue(value, decimals)).join(' · ')
  const text = (value: unknown): string => (value === null || value === undefined ? '–' : String(value))
  const keys = [...new Set([...Object.keys(before.metadata ?? {}), ...Object.keys(after.metadata ?? {})])]
  const pairs: [string, string][] = [
    [values(before), values(after)],
    [text(before.batch_number), text(after.batch_number)],
    [text(before.operator_id), text(after.operator_id)],
    ...keys.map((key): [string, string] => [text(before.metadata?.[key]), text(after.metadata?.[key])]),
  ]
  return pairs.filter(([was, is]) => was !== is)
}

/** What people did to a subgroup after it was stored, the newest first. */
export const SampleEvents = ({ events, decimals }: SampleEventsProps) => (
  <ul className={classes.events} aria-label={t('History')}>
    {events.map((event) => (
      <li key={event.seq}>
        <p>
          <strong>{done[event.operation] ?? t('Changed')}</strong>
          {event.reason !== null &&
            `: ${event.operation === 'sample.undo' ? told(event.reason) : event.reason}`}
        </p>
        {event.before !== null &&
          event.after !== null &&
          differences(event.before, event.after, decimals).map(([was, is]) => (
            <p key={`${was} ${is}`}>{t('{{was}} became {{is}}', { was, is })}</p>
          ))}
        <p className={classes.quiet}>
          {event.signature === null ? (
            t('{{who}}, {{at}}', { who: event.actor, at: formatExact(Date.parse(event.at)) })
          ) : (
            <SignedBy signature={event.signature} />
          )}
        </p>
      </li>
    ))}
  </ul>
)
