import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ImportFault } from '../../contract/importCheck.ts'
import type { ImportState, ImportStatus } from '../../contract/importRun.ts'
import type { ImportLayout } from '../../contract/importTable.ts'
import { type ImportRow, importById, updateImport } from '../../storage/imports/imports.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { ImportDesk } from './importDesk.ts'
import type { RecordCall } from './production/recordUse.ts'
import { type Progress, RowRefused, storeItems } from './storeItems.ts'
import { undoItems } from './undoItems.ts'

const itemsAtOnce = 2_000

interface Run {
  readonly begun: number
  /** Set to end it: by somebody, or as the station closes. */
  stop: 'cancel' | 'close' | null
  readonly ended: Promise<void>
}

/** Runs imports beside each other, and takes them back. */
export interface ImportRuns {
  /** `release` lets go of the table once it is not needed any more. */
  readonly start: (
    caller: Caller,
    id: number,
    draftId: string,
    keepsGood: boolean,
    release: () => void,
  ) => void
  /** False where it does not run. */
  readonly cancel: (id: number) => boolean
  readonly undo: (caller: Caller, row: ImportRow, reason: string) => void
  readonly describe: (row: ImportRow) => ImportStatus
  /** Resolves when an import has come to its end, at once where it does not run. */
  readonly ended: (id: number) => Promise<void>
  readonly close: () => Promise<void>
}

const sentenceOf = (error: unknown): string =>
  error instanceof RowRefused
    ? `Row ${error.fault.row} was refused: ${error.fault.message} Nothing of this import counts.`
    : error instanceof ContractError
      ? error.message
      : 'The import ended for a reason that stands in the log of the station. Nothing of it counts; try again.'

const stayedWords = (stayed: number): string | null =>
  stayed === 0
    ? null
    : stayed === 1
      ? 'One record stays: somebody changed or used it since.'
      : `${stayed} records stay: somebody changed or used them since.`

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/**
 * @param changed told of characteristics whose charts are to be drawn anew
 * @param call does the operations that store records of production
 */
export const createImportRuns = (
  core: StationCore,
  desk: ImportDesk,
  changed: (characteristicId: number) => void,
  call: RecordCall,
): ImportRuns => {
  const runs = new Map<number, Run>()

  const finish = (caller: Caller, row: ImportRow, operation: string): void => {
    inTransaction(core.db, () => {
      updateImport(core.db, row)
      const { state, total, done, stored, corrected, skipped, refused, problem } = row
      appendAudit(core.db, {
        at: core.clock.now(),
        kind: 'import',
        caller,
        operation,
        table: 'import',
        recordId: row.id,
        after: { state, total, done, stored, corrected, skipped, refused, problem },
      })
    })
  }

  const setState = (row: ImportRow, state: ImportState, problem: string | null): ImportRow => {
    const next = { ...row, state, problem }
    updateImport(core.db, next)
    return next
  }

  const takeBack = async (
    caller: Caller,
    row: ImportRow,
    state: ImportState,
    reason: string,
  ): Promise<void> => {
    const undone = await undoItems(core, call, caller, row.id, reason)
    for (const id of undone.changed) changed(id)
    const now = core.clock.now()
    finish(
      caller,
      {
        ...row,
        state,
        problem: [row.problem, stayedWords(undone.stayed)].filter(Boolean).join(' ') || null,
        finishedAt: row.finishedAt ?? now,
        ...(state === 'undone' ? { undoneBy: actorOf(caller).name, undoneAt: now } : {}),
      },
      state === 'undone' ? 'import.undo' : 'import.cancel',
    )
  }

  const storeAll = async (
    caller: Caller,
    progress: Progress,
    draftId: string,
    keepsGood: boolean,
    run: Pick<Run, 'stop'>,
  ): Promise<void> => {
    const { total } = progress.row
    for (let from = 0; from < total && run.stop === null; from += itemsAtOnce) {
      const items = await desk.run('take', { id: draftId, from, count: itemsAtOnce })
      await storeItems(core, call, caller, progress, items, keepsGood, () => run.stop !== null)
    }
  }

  /** Keeps an operation as a run, so that the station waits for it when it closes. */
  const track = (id: number, work: (run: Pick<Run, 'stop'>) => Promise<void>): void => {
    let resolve = (): void => undefined
    const ended = new Promise<void>((done) => {
      resolve = done
    })
    const run: Run = { begun: performance.now(), stop: null, ended }
    runs.set(id, run)
    void work(run)
      .catch((error: unknown) => {
        core.log.error({ err: error, import: id }, 'An import ended with a fault.')
        const row = importById(core.db, id)
        if (row !== null) setState(row, 'interrupted', sentenceOf(error))
      })
      .catch((error: unknown) => core.log.error({ err: error, import: id }, 'Its state could not be stored.'))
      .finally(() => {
        runs.delete(id)
        resolve()
      })
  }

  const start: ImportRuns['start'] = (caller, id, draftId, keepsGood, release) => {
    track(id, async (run) => {
      const row = importById(core.db, id)
      if (row === null) return release()
      const progress: Progress = { row, faults: JSON.parse(row.faults) as ImportFault[] }
      try {
        await storeAll(caller, progress, draftId, keepsGood, run)
      } catch (error) {
        if (!(error instanceof ContractError || error instanceof RowRefused)) {
          core.log.error({ err: error, import: id }, 'An import failed.')
        }
        const undoing = setState(progress.row, 'undoing', sentenceOf(error))
        await takeBack(caller, undoing, 'failed', `import ${id} failed`)
        return
      } finally {
        release()
      }
      if (run.stop === 'close') {
        setState(progress.row, 'interrupted', 'The station was closed meanwhile.')
        return
      }
      if (run.stop === 'cancel') {
        const cancelling = setState(progress.row, 'cancelling', null)
        await takeBack(caller, cancelling, 'cancelled', `import ${id} was cancelled`)
        return
      }
      finish(caller, { ...progress.row, state: 'done', finishedAt: core.clock.now() }, 'import.finish')
      desk.drop(draftId)
    })
  }

  const secondsLeft = (row: ImportRow): number | null => {
    const run = runs.get(row.id)
    if (run === undefined || row.state !== 'running' || row.done === 0) return null
    const spent = (performance.now() - run.begun) / 1000
    return Math.round(((spent * (row.total - row.done)) / row.done) * 10) / 10
  }

  return {
    start,
    cancel: (id) => {
      const run = runs.get(id)
      if (run === undefined) return false
      run.stop ??= 'cancel'
      return true
    },
    undo: (caller, row, reason) => {
      const undoing = setState(row, 'undoing', row.problem)
      track(row.id, () => takeBack(caller, undoing, 'undone', reason))
    },
    describe: (row) => ({
      id: row.id,
      state: row.state as ImportState,
      file_name: row.fileName,
      layout: row.layout as ImportLayout,
      total: row.total,
      done: row.done,
      stored: row.stored,
      corrected: row.corrected,
      skipped: row.skipped,
      refused: row.refused,
      seconds_left: secondsLeft(row),
      started_by: row.startedBy,
      started_at: new Date(row.startedAt).toISOString(),
      finished_at: time(row.finishedAt),
      undone_by: row.undoneBy,
      undone_at: time(row.undoneAt),
      problem: row.problem,
      faults: JSON.parse(row.faults) as ImportFault[],
    }),
    ended: (id) => runs.get(id)?.ended ?? Promise.resolve(),
    close: async () => {
      for (const run of runs.values()) run.stop = 'close'
      await Promise.all([...runs.values()].map((run) => run.ended))
    },
  }
}
