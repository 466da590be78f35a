import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import { pasteBlock } from './pasteBlock.ts'

/** A study as a list gives it: who measured what, how often, and the values. */
export interface ListedStudy {
  readonly parts: readonly string[]
  readonly appraisers: readonly string[]
  readonly trials: number
  /** By part, appraiser and trial; empty where the list says nothing. */
  readonly cells: readonly (readonly (readonly string[])[])[]
}

/** What is wrong with a line of a list. */
export interface LineFault {
  readonly line: number
  readonly sentence: string
}

const faultOf = (row: readonly string[], numeric: boolean, comma: boolean): string | null => {
  if (row.length < 3) return t('needs part, appraiser and value, or part, appraiser, trial and value')
  const [part = '', appraiser = ''] = row
  if (part === '') return t('has no part')
  if (appraiser === '') return t('has no appraiser')
  const value = row.at(-1) ?? ''
  if (numeric && parseNumber(value, comma).kind !== 'number')
    return t('“{{value}}” is not a number', { value })
  if (row.length > 3 && !/^[1-9]\d?$/u.test(row[2] ?? ''))
    return t('“{{value}}” is not a trial such as 1', { value: row[2] })
  return null
}

/** A first line without any digit is a heading; among judgements, one that begins as headings do. */
const isHeading = (row: readonly string[], numeric: boolean): boolean =>
  numeric
    ? !row.some((cell) => /\d/u.test(cell))
    : /^(part|sample|teil)/iu.test(row[0] ?? '') && !/^\D*\d+$/u.test(row[0] ?? '')

/**
 * Reads a list of measurements, one a line: part, appraiser, trial, value. Without the trial they count in the order in which they stand.
 *
 * @param numeric whether the values are numbers; else they are judgements
 * @example readList('1\tAnn\t0,29\n1\tAnn\t0,41', true, false) // { parts: ['1'], appraisers: ['Ann'], trials: 2, … }
 */
export const readList = (
  text: string,
  numeric: boolean,
  comma: boolean,
): { readonly study: ListedStudy | null; readonly faults: readonly LineFault[] } => {
  const block = pasteBlock(text)
  const heading = block[0] !== undefined && isHeading(block[0], numeric)
  const faults: LineFault[] = []
  const found = new Map<string, Map<string, string[]>>()
  const appraisers: string[] = []
  for (const [i, row] of block.entries()) {
    if ((heading && i === 0) || row.every((cell) => cell === '')) continue
    const fault = faultOf(row, numeric, comma)
    if (fault !== null) {
      faults.push({ line: i + 1, sentence: fault })
      continue
    }
    const [part = '', appraiser = ''] = row
    if (!appraisers.includes(appraiser)) appraisers.push(appraiser)
    const ofPart = found.get(part) ?? new Map<string, string[]>()
    found.set(part, ofPart)
    const values = ofPart.get(appraiser) ?? []
    ofPart.set(appraiser, values)
    const trial = row.length > 3 ? Number(row[2]) - 1 : values.length
    if (values[trial] !== undefined) {
      faults.push({
        line: i + 1,
        sentence: t('repeats part {{part}}, {{appraiser}}, trial {{trial}}', {
          part,
          appraiser,
          trial: trial + 1,
        }),
      })
      continue
    }
    values[trial] = row.at(-1) ?? ''
  }
  if (found.size === 0 && faults.length === 0) {
    faults.push({ line: 1, sentence: t('there is nothing here yet') })
  }
  if (faults.length > 0) return { study: null, faults }
  const parts = [...found.keys()].toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true }))
  const trials = Math.max(
    ...[...found.values()].flatMap((of) => [...of.values()].map(({ length }) => length)),
  )
  const cells = parts.map((part) =>
    appraisers.map((appraiser) => {
      const values = found.get(part)?.get(appraiser) ?? []
      return Array.from({ length: trials }, (_, k) => values[k] ?? '')
    }),
  )
  return { study: { parts, appraisers, trials, cells }, faults }
}
