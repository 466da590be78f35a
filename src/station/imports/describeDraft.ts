import type { Caller } from '../../contract/caller.ts'
import { isRecordLayout } from '../../contract/importKinds.ts'
import type { ImportLayout, Understood } from '../../contract/importTable.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { traceFields } from '../../storage/traceability/traceFields.ts'
import { clientOf } from './clientOf.ts'
import { roleOfHeader } from './columnNames.ts'
import {
  type Draft,
  delimiterQuestion,
  factsBelow,
  headersOf,
  namesOf,
  shownRow,
  writableCharacteristics,
} from './draft.ts'
import { guessMapping } from './guessMapping.ts'
import { isRecordHeader } from './production/recordNames.ts'
import { questionsOf } from './questionsOf.ts'
import { rememberedMapping } from './rememberedMapping.ts'
import { headerRowOf } from './table/headerRowOf.ts'

const shownRows = 20

/** What somebody chose of how a table is understood. */
export interface Chosen {
  readonly headerRow?: number | undefined
  readonly layout?: ImportLayout | undefined
  readonly characteristicId?: number | undefined
}

/** What was understood of a table: its columns, what they most likely hold, and what only a person can tell. */
export const describeDraft = (db: ReadableDb, caller: Caller, draft: Draft, chosen: Chosen): Understood => {
  const characteristics = writableCharacteristics(db, caller)
  const codes = new Set(characteristics.flatMap(({ code, name }) => [code.toLowerCase(), name.toLowerCase()]))
  const isKnown = (text: string): boolean =>
    codes.has(text.toLowerCase()) || roleOfHeader(text) !== null || isRecordHeader(text)
  const headerRow = Math.min(chosen.headerRow ?? headerRowOf(draft.table, isKnown), draft.table.length)
  const facts = factsBelow(draft, headerRow)
  const headers = headersOf(draft, headerRow)
  const names = namesOf(draft, headerRow)
  const known =
    chosen.characteristicId === undefined
      ? rememberedMapping(db, clientOf(caller), headers, headerRow, facts, characteristics)
      : null
  const isChosen =
    chosen.layout === undefined || (isRecordLayout(chosen.layout) && known?.layout === chosen.layout)
  const remembered = isChosen ? known : null
  const named = headers.map((header, i) => ({ header, facts: facts[i] ?? missing }))
  const fields = traceFields(db).filter(({ retiredAt }) => retiredAt === null)
  const mapping = remembered ?? guessMapping(named, headerRow, characteristics, { ...chosen, fields })
  const { source } = draft
  return {
    draft_id: draft.id,
    file_name: draft.fileName,
    format: source.kind,
    encoding: source.kind === 'text' ? source.encoding : null,
    delimiter: draft.delimiter,
    sheets: source.kind === 'xlsx' ? source.sheets.map(({ name }) => name) : [],
    sheet: draft.sheet,
    rows: draft.table.length,
    columns: facts.map((one, i) => ({
      name: names[i] ?? '',
      kind: one.kind === 'clock' ? 'time' : one.kind,
      blanks: one.blanks,
      examples: [...one.examples],
      decimal: one.decimal,
      date_order: one.dateOrder,
      unit: one.unit,
      below_detection: one.belowDetection,
    })),
    mapping,
    remembered: remembered !== null,
    questions: [...delimiterQuestion(draft), ...questionsOf(mapping, facts, names)],
    first_rows: draft.table.slice(0, shownRows).map(shownRow),
  }
}

const missing = {
  kind: 'empty',
  blanks: 0,
  examples: [],
  decimal: null,
  unclearDecimals: [],
  dateOrder: null,
  unclearDates: [],
  unit: null,
  belowDetection: 0,
  mayBeClock: false,
} as const
