import { ruleName } from '../../spc/rules/ruleRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { ruleTally } from '../../storage/measurements/ruleTally.ts'
import type { StudiedSubgroups } from './studiedSubgroups.ts'

type RuleId = Parameters<typeof ruleName>[0]

/** Whether a process was in control, null before limits are frozen, and which rules fired if not. */
export interface Stability {
  readonly stable: boolean | null
  readonly reasons: readonly string[]
}

/** Whether the subgroups of a study were in control. */
export const stabilityOf = (
  db: ReadableDb,
  characteristicId: number,
  { from, to }: Pick<StudiedSubgroups, 'from' | 'to'>,
): Stability => {
  if (revisionsOf(db, characteristicId).length === 0) {
    return {
      stable: null,
      reasons: ['No limits are frozen yet, so nobody knows whether the process is stable.'],
    }
  }
  const fired = from === null || to === null ? [] : ruleTally(db, characteristicId, from, to)
  if (fired.length === 0) return { stable: true, reasons: [] }
  const count = fired.reduce((total, { violations }) => total + violations, 0)
  const names = [...new Set(fired.map(({ ruleId }) => ruleName(ruleId as RuleId)))]
  return {
    stable: false,
    reasons: [
      `The process was not in control: ${names.join(', ')} (${count} ${count === 1 ? 'violation' : 'violations'}). Its capability is not to be relied on.`,
    ],
  }
}
