import { holdsDates, holdsNumbers } from '../../../contract/importKinds.ts'
import type { DateOrder, DecimalSign, ImportQuestion, Understood } from '../../../contract/importTable.ts'
import type { Mapping } from './savedImport.ts'

/** What only a person can tell of some columns. */
export interface OpenQuestion {
  readonly about: 'decimal' | 'date_order'
  readonly columns: readonly {
    readonly index: number
    readonly name: string
    readonly examples: readonly string[]
  }[]
}

/**
 * The questions that a mapping leaves open, one for all columns that ask the same. A column that does not matter asks nothing.
 *
 * @param asked what the station asked
 */
export const openQuestions = (
  table: Understood,
  mapping: Mapping,
  asked: readonly ImportQuestion[],
): readonly OpenQuestion[] =>
  (['decimal', 'date_order'] as const).flatMap((about): OpenQuestion[] => {
    const columns = mapping.columns.flatMap((column, index) => {
      const known = table.columns[index]
      const question = asked.find((one) => one.about === about && one.column === index)
      const matters = (about === 'decimal' ? holdsNumbers : holdsDates)(mapping.layout, column)
      const isTold = column[about] !== undefined || (question === undefined && known?.[about] !== null)
      // A text that is taken for a value has no sign of its own, and nothing that is unclear either.
      if (known === undefined || !matters || isTold || (question === undefined && known.kind === 'text'))
        return []
      return [{ index, name: known.name, examples: question?.examples ?? known.examples.slice(0, 3) }]
    })
    return columns.length === 0 ? [] : [{ about, columns }]
  })

/** Answers a question for some columns. */
export const withAnswer = (
  mapping: Mapping,
  columns: readonly number[],
  answer: { readonly decimal: DecimalSign } | { readonly date_order: DateOrder },
): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column, i) => (columns.includes(i) ? { ...column, ...answer } : column)),
})

/**
 * What an example stands for by a decimal sign; null where it cannot be read so.
 *
 * @example exampleValue('1.234', 'comma') // 1234
 */
export const exampleValue = (text: string, sign: DecimalSign): number | null => {
  const digits = text.replace(/[^\d.,-]/g, '')
  const plain = sign === 'point' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.')
  const value = Number(plain)
  return digits === '' || Number.isNaN(value) ? null : value
}

/** The day that an example stands for by an order; null where there is no such day. */
export const exampleDay = (text: string, order: 'dmy' | 'mdy'): Date | null => {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})/.exec(text) ?? []
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  const full = year.length === 2 ? `20${year}` : year
  const date = new Date(Number(full), Number(month) - 1, Number(day))
  return day === '' || Number(month) > 12 || date.getDate() !== Number(day) ? null : date
}
