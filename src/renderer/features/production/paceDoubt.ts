import type { EntryStandards } from '../../../contract/production/productionEntry.ts'
import { countWords } from '../../charts/formatValue.ts'
import { groupedNumber } from '../../components/formatNumber.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { t } from '../../words/t.ts'

/** As many times the usual pace is asked about before it is recorded. */
const unlikely = 3

/**
 * A question where an entry is far beyond what its order was made at so far, or, before its first entry, beyond what its cycle lets all
 * people together make; null where it is not.
 *
 * @example paceDoubt({ ...standards, pace: 12 }, 1000, 8, 10) // '125 units an hour is 10 times …'
 */
export const paceDoubt = (
  { pace, ideal_cycle_time: cycle }: Pick<EntryStandards, 'pace' | 'ideal_cycle_time'>,
  units: number,
  hours: number,
  people: number,
): string | null => {
  const made = units / hours
  if (pace !== null && pace > 0) {
    return made > unlikely * pace
      ? t(
          '{{made}} units an hour is {{times}} times the pace of this order so far ({{pace}}). Is it right?',
          {
            made: groupedNumber(made, 1),
            times: groupedNumber(made / pace, 1),
            pace: groupedNumber(pace, 1),
          },
        )
      : null
  }
  const possible = (hours * people) / cycle
  return units > unlikely * possible
    ? t(
        '{{units}} units is {{times}} times what {{people}} people make in {{hours}} h by the cycle time. Is it right?',
        {
          units: countWords(units),
          times: groupedNumber(units / possible, 1),
          people: countWords(people),
          hours: typedNumber(hours),
        },
      )
    : null
}
