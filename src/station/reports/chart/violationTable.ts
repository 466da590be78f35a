import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import { type Row, table } from '../pdf/table.ts'
import type { ToldViolation } from '../spc/readSpc.ts'
import type { Speech } from '../words/speech.ts'

/** What is said below the row of a violation: what fired, who saw to it, and what they wrote. */
const storyOf = (one: ToldViolation, speech: Speech): string =>
  [
    speech.tell(one.sentence),
    one.acknowledged_at === null
      ? ''
      : speech.say('acknowledgedBy', {
          who: one.acknowledged_by ?? speech.say('unknown'),
          when: speech.dateTime(one.acknowledged_at),
        }),
    one.withdrawn_at === null
      ? ''
      : speech.say('withdrawnBecause', {
          when: speech.dateTime(one.withdrawn_at),
          why: speech.tell(one.withdrawn_reason ?? ''),
        }),
    one.comment ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ')

/**
 * Violations with causes and actions, oldest first, and what fired below each.
 *
 * @param named whether they are of several characteristics, which each row then names
 */
export const violationTable = (
  paper: Paper,
  violations: readonly ToldViolation[],
  speech: Speech,
  named: boolean,
): void => {
  const rows = violations.map(
    (one): Row => ({
      cells: [
        speech.dateTime(one.timestamp),
        ...(named ? [one.characteristic_code] : []),
        {
          text: `${one.rule_id} · ${speech.tell(one.rule_name)}`,
          ink: one.severity === 'CRITICAL' ? inks.alarm : inks.warning,
          bold: true,
        },
        { text: speech.named('violationState', one.status), bold: one.status === 'open' },
        one.cause ?? speech.say('unknown'),
        one.action ?? speech.say('unknown'),
      ],
      below: storyOf(one, speech),
    }),
  )
  table(paper, {
    summary: speech.say('violations'),
    columns: [
      { title: speech.say('time') },
      ...(named ? [{ title: speech.say('characteristic') }] : []),
      { title: speech.say('rule') },
      { title: speech.say('state') },
      { title: speech.say('cause'), grow: 1 },
      { title: speech.say('action'), grow: 1 },
    ],
    rows,
  })
}
