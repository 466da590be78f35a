import type { Figure } from '../../spc/figure.ts'
import type { ViolationRow } from '../../storage/measurements/violations.ts'

const millisecondsAMinute = 60_000

/** Milliseconds as minutes. */
export const inMinutes = (milliseconds: number): number => milliseconds / millisecondsAMinute

/** How long a violation was open before somebody acknowledged it, in minutes. */
export const minutesToAcknowledge = ({
  openedAt,
  acknowledgedAt,
}: Pick<ViolationRow, 'openedAt' | 'acknowledgedAt'>): Figure => {
  const value = acknowledgedAt === null ? null : inMinutes(acknowledgedAt - openedAt)
  return {
    name: 'Time to acknowledge',
    symbol: 't',
    value,
    reason: value === null ? 'Nobody has acknowledged this violation.' : null,
    formula: '(acknowledged − opened) / 60 000 ms',
    inputs: [
      {
        symbol: 'opened',
        meaning: 'when the rule fired here: the arrival of the subgroup that completed the pattern',
        value: new Date(openedAt).toISOString(),
      },
      {
        symbol: 'acknowledged',
        meaning: 'when somebody gave a cause and an action',
        value: acknowledgedAt === null ? null : new Date(acknowledgedAt).toISOString(),
      },
    ],
    steps:
      value === null || acknowledgedAt === null
        ? []
        : [
            { expression: 'acknowledged − opened, ms', value: acknowledgedAt - openedAt },
            { expression: `${acknowledgedAt - openedAt} / 60000`, value },
          ],
    source: "The station's own clock",
    excluded: [],
  }
}
