import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { holdsDates, holdsNumbers } from '../../contract/importKinds.ts'
import type { ImportStatus, SubmitImportInput } from '../../contract/importRun.ts'
import type { ImportMapping, Understood } from '../../contract/importTable.ts'
import { findWritable } from '../ingest/findWritable.ts'
import type { ImportDeps } from './importDeps.ts'
import { beginImport } from './startImport.ts'

const characteristicOf = (
  { core }: ImportDeps,
  caller: Caller,
  { characteristic, characteristic_id: id }: SubmitImportInput,
): number | undefined => {
  if (characteristic === undefined && id === undefined) return undefined
  if (characteristic !== undefined && id !== undefined) {
    throw new ContractError(
      'VALIDATION_ERROR',
      'Name the characteristic once, by its number or by its code.',
      [{ field: 'characteristic', constraint: 'must not stand beside characteristic_id' }],
    )
  }
  const named = characteristic === undefined ? { characteristic_id: id } : { characteristic }
  return findWritable(core, caller, named).id
}

/** The mapping that was understood, with what the caller said of it. */
const mappingOf = (
  { mapping, columns }: Understood,
  input: SubmitImportInput,
  characteristicId: number | undefined,
): ImportMapping => {
  const unknown = Object.keys(input.columns ?? {}).filter((name) =>
    columns.every((column) => column.name !== name),
  )
  if (unknown.length > 0) {
    throw new ContractError('UNPROCESSABLE_ENTITY', `The table has no column ${unknown.join(', ')}.`, [
      {
        field: 'columns',
        value: unknown[0],
        constraint: `must be one of ${columns.map(({ name }) => name).join(', ')}`.slice(0, 500),
      },
    ])
  }
  return {
    ...mapping,
    ...(characteristicId === undefined ? {} : { characteristic_id: characteristicId }),
    ...(input.client_id === undefined ? {} : { client_id: input.client_id }),
    ...(input.time_zone === undefined ? {} : { time_zone: input.time_zone }),
    ...(input.below_detection === undefined ? {} : { below_detection: input.below_detection }),
    columns: mapping.columns.map((guessed, i) => {
      const said = input.columns?.[columns[i]?.name ?? '']
      const one = said ?? guessed
      const { decimal = null, date_order: order = null } = columns[i] ?? {}
      const sign = said?.decimal ?? input.decimal ?? guessed.decimal ?? decimal ?? undefined
      const dates = said?.date_order ?? input.date_order ?? guessed.date_order ?? order ?? undefined
      return {
        ...one,
        ...(holdsNumbers(mapping.layout, one) && sign !== undefined ? { decimal: sign } : {}),
        ...(holdsDates(mapping.layout, one) && dates !== undefined ? { date_order: dates } : {}),
      }
    }),
  }
}

/**
 * Understands, checks and imports a table in one step, as a program sends it. What was sent and is not said is guessed.
 *
 * @throws ContractError VALIDATION_ERROR, NOT_FOUND, FORBIDDEN, UNPROCESSABLE_ENTITY with every question or fault; nothing is
 * stored then
 */
export const submitImport = async (
  deps: ImportDeps,
  caller: Caller,
  input: SubmitImportInput,
): Promise<ImportStatus> => {
  const { desk } = deps
  const characteristicId = characteristicOf(deps, caller, input)
  const id = desk.open(caller)
  try {
    const made = await desk.run('understand', {
      id,
      caller,
      input: {
        text: input.text,
        bytes: input.bytes,
        file_name: input.file_name,
        delimiter: input.delimiter,
        header_row: input.header_row,
        layout: input.layout,
      },
      characteristicId,
    })
    desk.weigh(id, made.rows * made.columns.length)
    return await beginImport(deps, caller, {
      draft_id: id,
      mapping: mappingOf(made, input, characteristicId),
      corrections: [],
      rows: input.rows,
      duplicates: input.duplicates,
      conflicts: input.conflicts,
    })
  } catch (error) {
    desk.drop(id)
    throw error
  }
}
