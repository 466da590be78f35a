import { holdsDates, holdsNumbers } from '../../contract/importKinds.ts'
import type { ImportMapping, ImportQuestion } from '../../contract/importTable.ts'
import type { ColumnFacts } from './table/describeColumn.ts'

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ')

/** What a mapping leaves open that the cells do not tell: decimal signs and orders of day and month, a column each. */
export const questionsOf = (
  mapping: Pick<ImportMapping, 'columns' | 'layout'>,
  facts: readonly ColumnFacts[],
  names: readonly string[],
): ImportQuestion[] =>
  mapping.columns.flatMap((mapped, column): ImportQuestion[] => {
    const { decimal, date_order } = mapped
    const known = facts[column]
    if (known === undefined) return []
    const name = names[column] ?? ''
    if (holdsNumbers(mapping.layout, mapped) && decimal === undefined && known.unclearDecimals.length > 0) {
      return [
        {
          about: 'decimal',
          column,
          question: `Column ${name} holds ${quoted(known.unclearDecimals)}. Is the decimal sign a point or a comma?`,
          examples: [...known.unclearDecimals],
          choices: ['point', 'comma'],
        },
      ]
    }
    if (holdsDates(mapping.layout, mapped) && date_order === undefined && known.unclearDates.length > 0) {
      return [
        {
          about: 'date_order',
          column,
          question: `Column ${name} holds ${quoted(known.unclearDates)}. Does the day or the month stand first?`,
          examples: [...known.unclearDates],
          choices: ['dmy', 'mdy'],
        },
      ]
    }
    return []
  })
