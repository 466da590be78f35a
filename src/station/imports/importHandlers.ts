import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { interruptImports, newestImports } from '../../storage/imports/imports.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationHandlers } from '../station.ts'
import type { ImportDeps } from './importDeps.ts'
import { findImport, followed } from './mayFollow.ts'
import { authorizeLayout, authorizeUndo } from './production/mayImport.ts'
import { beginImport } from './startImport.ts'
import { submitImport } from './submitImport.ts'

const undoable = ['done', 'interrupted', 'failed', 'cancelled']

const cancel = ({ core, runs }: ImportDeps, caller: Caller, id: number) => {
  const row = findImport(core.db, caller, id)
  if (row.state !== 'running' || !runs.cancel(id)) {
    throw new ContractError('CONFLICT', `The import ${id} does not run: it is ${row.state}.`)
  }
  appendAudit(core.db, {
    at: core.clock.now(),
    kind: 'import',
    caller,
    operation: 'import.cancel',
    table: 'import',
    recordId: id,
  })
  return runs.describe({ ...row, state: 'cancelling' })
}

/** The use cases of tables that are pasted or read from files. */
export const importHandlers = (
  deps: ImportDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `import.${string}`>> => {
  const { core, desk, runs } = deps
  interruptImports(core.db)
  return {
    'import.understand': async (caller, input) => {
      const known = input.draft_id
      if (known !== undefined) desk.use(caller, known)
      const id = known ?? desk.open(caller)
      try {
        const made = await desk.run('understand', { id, caller, input })
        desk.weigh(id, made.rows * made.columns.length)
        return made
      } catch (error) {
        if (known === undefined) desk.drop(id)
        throw error
      }
    },
    'import.check': async (caller, input) => {
      desk.use(caller, input.draft_id)
      authorizeLayout(caller, input.mapping.layout)
      return desk.run('check', { caller, input, now: core.clock.now() })
    },
    'import.rows': async (caller, { draft_id: id, from, count }) => {
      desk.use(caller, id)
      return { rows: await desk.run('rows', { id, from, count }) }
    },
    'import.start': (caller, input) => beginImport(deps, caller, input),
    'import.submit': (caller, input) => submitImport(deps, caller, input),
    'import.status': (caller, { import_id }) => runs.describe(findImport(core.db, caller, import_id)),
    'import.list': (caller, { limit }) =>
      newestImports(core.db, followed(caller), limit).map((row) => ({ ...runs.describe(row), faults: [] })),
    'import.cancel': (caller, { import_id }) => cancel(deps, caller, import_id),
    'import.undo': (caller, { import_id, reason }) => {
      const row = findImport(core.db, caller, import_id)
      authorizeUndo(caller, row.layout)
      if (!undoable.includes(row.state)) {
        throw new ContractError(
          'CONFLICT',
          row.state === 'undone'
            ? `The import ${import_id} was undone before.`
            : `The import ${import_id} is ${row.state}. Cancel it, or wait for its end.`,
        )
      }
      runs.undo(caller, row, `import ${import_id} undone${reason === undefined ? '' : `: ${reason}`}`)
      return runs.describe({ ...row, state: 'undoing' })
    },
  }
}
