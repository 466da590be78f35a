import type { GaugeStudyData } from '../../../contract/msa.ts'
import { t } from '../../words/t.ts'

const nulls = (count: number): null[] => Array.from({ length: count }, () => null)

/** What people call the rows of a study; null where they are only counted. */
export const rowNames = (data: GaugeStudyData): readonly string[] | null => {
  if (data.kind === 'bias') return null
  return data.kind === 'stability' ? data.occasions : data.parts
}

/** Calls a row something else. A part that is left out stays so under its new name. */
export const renameRow = (data: GaugeStudyData, row: number, name: string): GaugeStudyData => {
  const renamed = (names: readonly string[]) => names.map((old, i) => (i === row ? name : old))
  if (data.kind === 'bias') return data
  if (data.kind === 'stability') return { ...data, occasions: renamed(data.occasions) }
  if (data.kind === 'linearity') return { ...data, parts: renamed(data.parts) }
  const before = data.parts[row]
  return {
    ...data,
    parts: renamed(data.parts),
    left_out: data.left_out.map((one) => (one.part === before ? { ...one, part: name } : one)),
  }
}

/** Adds an empty row at the end. */
export const addRow = (data: GaugeStudyData, name: string): GaugeStudyData => {
  switch (data.kind) {
    case 'bias':
      return { ...data, values: [...data.values, null] }
    case 'stability':
      return {
        ...data,
        occasions: [...data.occasions, name],
        values: [...data.values, nulls(data.trials)],
      }
    case 'linearity':
      return {
        ...data,
        parts: [...data.parts, name],
        references: [...data.references, null],
        values: [...data.values, []],
      }
    case 'attribute':
      return {
        ...data,
        parts: [...data.parts, name],
        standard: [...data.standard, null],
        ratings: [...data.ratings, data.appraisers.map(() => nulls(data.trials))],
      }
    default:
      return {
        ...data,
        parts: [...data.parts, name],
        values: [...data.values, data.appraisers.map(() => nulls(data.trials))],
      }
  }
}

/**
 * What a new row is called at first: the day for an occasion, the next number for a part; with a number after it where that is taken.
 *
 * @example newRowName({ kind: 'stability', occasions: ['2026-01-05'], … }, '2026-01-05') // '2026-01-05 (2)'
 */
export const newRowName = (data: GaugeStudyData, today: string): string => {
  const taken = rowNames(data) ?? []
  const wanted = data.kind === 'stability' ? today : String(taken.length + 1)
  let name = wanted
  for (let n = 2; taken.includes(name); n += 1) name = `${wanted} (${n})`
  return name
}

/** What is wrong with the names of rows, a sentence each. */
export const rowNameFaults = (data: GaugeStudyData, rowWord: string): string[] => {
  const names = (rowNames(data) ?? []).map((name) => name.trim())
  return names.flatMap((name, i) => {
    if (name === '') return [t('{{rowWord}} {{i}} has no name.', { rowWord, i: i + 1 })]
    const first = names.indexOf(name)
    return first === i
      ? []
      : [
          t('{{rowWord}} {{i}} has the same name as {{rowWord2}} {{first}}.', {
            rowWord,
            i: i + 1,
            rowWord2: rowWord.toLowerCase(),
            first: first + 1,
          }),
        ]
  })
}
