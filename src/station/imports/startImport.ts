import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { isRecordLayout } from '../../contract/importKinds.ts'
import type { ImportStatus, StartImportInput } from '../../contract/importRun.ts'
import type { ImportMapping } from '../../contract/importTable.ts'
import { putMapping } from '../../storage/imports/importMappings.ts'
import { importById, insertImport } from '../../storage/imports/imports.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { authorize } from '../authorize.ts'
import { readSettings } from '../settings/readSettings.ts'
import { clientOf } from './clientOf.ts'
import type { ImportDeps } from './importDeps.ts'
import { authorizeLayout, authorizeOverwriting } from './production/mayImport.ts'

const checkOverwrites = ({ core }: ImportDeps, caller: Caller): void => {
  authorize(caller, 'sample.update')
  if (!readSettings(core.db).signed_operations.includes('sample.correct')) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    'Nothing was stored. This station asks for a signature under each correction, so an import cannot overwrite. Skip the conflicts or keep both, and correct by hand.',
    [{ field: 'conflicts', constraint: 'must be skip or keep' }],
  )
}

const toldColumns = 100

/** How the columns were read, so that the audit log tells it; it is also what is remembered of the header. */
const columnWords = ({ columns }: ImportMapping): string => {
  const words = columns
    .slice(0, toldColumns)
    .map(({ role, name, characteristic_id: id, decimal, date_order: order }) =>
      [role === 'field' ? (name ?? role) : role, id === undefined ? null : `of ${id}`, decimal, order]
        .filter(Boolean)
        .join(' '),
    )
  return `${words.join(', ')}${columns.length > toldColumns ? ', …' : ''}`
}

const begin = async (
  deps: ImportDeps,
  caller: Caller,
  input: StartImportInput,
  release: () => void,
): Promise<ImportStatus> => {
  const { core, desk, runs } = deps
  const { draft_id: draftId, mapping, corrections, rows, duplicates, conflicts } = input
  const summary = await desk.run('plan', { caller, input, now: core.clock.now() })
  if (summary.overwrites > 0) {
    if (isRecordLayout(mapping.layout)) authorizeOverwriting(caller, mapping.layout)
    else checkOverwrites(deps, caller)
  }
  const { fileName, total, skipped, refused, faults } = summary
  const { name: startedBy, userId } = actorOf(caller)
  const startedAt = core.clock.now()
  const clientId = clientOf(caller)
  const id = inTransaction(core.db, () => {
    const made = insertImport(core.db, {
      state: 'running',
      layout: mapping.layout,
      fileName,
      clientId,
      userId,
      startedBy,
      startedAt,
      total,
      skipped,
      refused,
      faults: JSON.stringify(faults),
    })
    if (summary.headerKey !== null) {
      const header = summary.headerKey
      putMapping(core.db, { clientId, header, mapping: JSON.stringify(mapping), usedAt: startedAt })
    }
    appendAudit(core.db, {
      at: startedAt,
      kind: 'import',
      caller,
      operation: 'import.start',
      table: 'import',
      recordId: made,
      after: {
        file_name: fileName,
        layout: mapping.layout,
        columns: columnWords(mapping),
        corrected_cells: corrections.length,
        total,
        skipped,
        refused,
        rows,
        duplicates,
        conflicts,
      },
    })
    return made
  })
  runs.start(caller, id, draftId, rows === 'good', release)
  const row = importById(core.db, id)
  if (row === null) throw new Error(`import ${id} is not stored`)
  return runs.describe(row)
}

/**
 * Starts the import of a table that was checked. It runs on by itself; its status tells how far it is.
 *
 * @throws ContractError NOT_FOUND where the table is not kept, UNPROCESSABLE_ENTITY where a question is open, a row has a fault and
 * all are to be imported, or corrections need signatures; CONFLICT where the table is being imported; FORBIDDEN for overwriting without the permission to correct
 */
export const beginImport = async (
  deps: ImportDeps,
  caller: Caller,
  input: StartImportInput,
): Promise<ImportStatus> => {
  deps.desk.use(caller, input.draft_id)
  authorizeLayout(caller, input.mapping.layout)
  // Before the plan is made: of two starts at once, one would store every row a second time.
  const release = deps.desk.hold(input.draft_id)
  try {
    return await begin(deps, caller, input, release)
  } catch (error) {
    release()
    throw error
  }
}
