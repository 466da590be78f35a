import type { ParetoGrouping } from '../../contract/pareto.ts'
import type { Shift } from '../../contract/shift.ts'
import { ruleName } from '../../spc/rules/ruleRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { catalogueEntries } from '../../storage/queries/catalogue.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'

type RuleId = Parameters<typeof ruleName>[0]

/** What people call the bars of a Pareto: the label of a key. */
export const labelsOf = (
  db: ReadableDb,
  by: ParetoGrouping,
  shifts: readonly Shift[],
): ((key: string) => string) => {
  switch (by) {
    case 'cause': {
      const labels = new Map(catalogueEntries(db, 'cause').map(({ code, label }) => [code, label]))
      return (key) => labels.get(key) ?? key
    }
    case 'characteristic':
      return (key) => {
        const row = characteristicById(db, Number(key))
        return row === null ? key : `${row.name} (${row.code})`
      }
    case 'rule':
      return (key) => `${key} · ${ruleName(Number(key) as RuleId)}`
    case 'shift':
      return (key) => shifts.find(({ start }) => start === key)?.name ?? key
    default:
      return (key) => key
  }
}
