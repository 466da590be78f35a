import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ImportFault } from '../../contract/importCheck.ts'
import { pieceInput } from '../../contract/piece.ts'
import type { CorrectSampleInput, SubmitInput } from '../../contract/sample.ts'
import { type ImportRow, updateImport } from '../../storage/imports/imports.ts'
import {
  insertOverwrite,
  insertPart,
  insertPieceTrace,
  packedOf,
} from '../../storage/imports/importTraces.ts'
import { nextSampleId } from '../../storage/measurements/samples.ts'
import { pieceByNumber } from '../../storage/pieces/pieces.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { Effects } from '../commit/effects.ts'
import { runCommit } from '../commit/runCommit.ts'
import { writeSamples } from '../commit/writeSamples.ts'
import { writeTally } from '../commit/writeTally.ts'
import type { StationCore } from '../core.ts'
import { correctIn } from '../ingest/correctSample.ts'
import { coverByAudit } from '../ingest/coverByAudit.ts'
import { prepareSubmission } from '../ingest/prepareSubmission.ts'
import { recordSample } from '../ingest/recordSample.ts'
import { runPieceCommit } from '../pieces/pieceCommit.ts'
import { saveIn } from '../pieces/savePiece.ts'
import { mostFaultsTold } from './faultList.ts'
import type { PlannedItem } from './planImport.ts'
import type { RecordCall } from './production/recordUse.ts'
import { recordWork, settleTouched, storeRecord } from './production/storeRecord.ts'

/** How long one commit of an import may hold up the others, ms, and as many items as it takes at most. */
const longestCommit = 30
const itemsPerCommit = 1_000

/** How long one commit of records stores, ms: what their days come to is settled after it. */
const longestOfRecords = 12

/** The clock is looked at after as many: settling a commit of few records takes as long as one of many. */
const lookEvery = 16
const lookEveryRecords = 100

/** An import under way: its row as it is stored, and what became of what was refused. */
export interface Progress {
  row: ImportRow
  readonly faults: ImportFault[]
}

/** One row cannot be stored, and all of them were to be. */
export class RowRefused extends Error {
  readonly fault: ImportFault
  constructor(fault: ImportFault) {
    super(fault.message)
    this.fault = fault
  }
}

const changesOf = (input: SubmitInput): CorrectSampleInput => ({
  ...(input.measurements === undefined ? {} : { measurements: input.measurements }),
  ...(input.count === undefined ? {} : { count: input.count }),
  ...(input.sample_size === undefined ? {} : { sample_size: input.sample_size }),
  ...(input.batch_number === undefined ? {} : { batch_number: input.batch_number }),
  ...(input.operator_id === undefined ? {} : { operator_id: input.operator_id }),
  ...(input.metadata === undefined ? {} : { metadata: input.metadata }),
})

const overwrite = (
  core: StationCore,
  effects: Effects,
  caller: Caller,
  importId: number,
  item: Extract<PlannedItem, { kind: 'overwrite' }>,
): void => {
  writeSamples(core.db, effects)
  writeTally(core.db, effects)
  const characteristic = findVisible(core.db, caller, item.characteristicId)
  const before = packedOf(core.db, item.sampleId)
  const reason = `import ${importId}, row ${item.row}: overwritten as newer`
  correctIn(core, effects, caller, characteristic, {
    sampleId: item.sampleId,
    changes: changesOf(item.input),
    reason,
  })
  const after = packedOf(core.db, item.sampleId)
  if (before !== null && after !== null) {
    insertOverwrite(core.db, importId, { sampleId: item.sampleId, before, after })
  }
}

const faultOf = (row: number, message: string): ImportFault => ({
  row,
  column: null,
  column_name: null,
  cell: null,
  message,
})

/** How a piece stood before an import, as its trace keeps it. */
const storedPiece = (core: StationCore, kitNumber: string): string | null => {
  const row = pieceByNumber(core.db, kitNumber)
  return row === null ? null : JSON.stringify(row)
}

/** Stores from the front of `items` what one commit takes; how many that were. */
const commitFront = (
  core: StationCore,
  call: RecordCall,
  caller: Caller,
  progress: Progress,
  items: readonly PlannedItem[],
  keepsGood: boolean,
): number => {
  const start = performance.now()
  const counted = { stored: 0, corrected: 0, skipped: 0 }
  const refused: ImportFault[] = []
  let done = 0
  const attempt = (item: PlannedItem, act: () => 'stored' | 'corrected' | 'skipped'): void => {
    try {
      counted[act()] += 1
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      if (item.kind === 'overwrite' && error.code === 'UNPROCESSABLE_ENTITY') counted.skipped += 1
      else if (keepsGood) refused.push(faultOf(item.row, error.message))
      else throw new RowRefused(faultOf(item.row, error.message))
    }
  }
  const [longest, every] =
    items[0]?.kind === 'record' ? [longestOfRecords, lookEveryRecords] : [longestCommit, lookEvery]
  const most = core.pace.turn(longest)
  const look = core.pace.isTaking() ? 1 : every
  const isFull = (): boolean =>
    done >= itemsPerCommit || (done % look === 0 && performance.now() - start > most)
  const note = ({ samples }: Pick<Effects, 'samples'>): ImportRow => {
    const [first] = samples
    const last = samples.at(-1)
    if (first !== undefined && last !== undefined) {
      insertPart(core.db, progress.row.id, { first: first.sample_id, last: last.sample_id })
    }
    const { row } = progress
    const next: ImportRow = {
      ...row,
      done: row.done + done,
      stored: row.stored + counted.stored,
      corrected: row.corrected + counted.corrected,
      skipped: row.skipped + counted.skipped,
      refused: row.refused + refused.length,
      faults:
        refused.length === 0
          ? row.faults
          : JSON.stringify([...progress.faults, ...refused].slice(0, mostFaultsTold)),
    }
    updateImport(core.db, next)
    return next
  }
  const storeRecords = (): ImportRow =>
    inTransaction(core.db, () => {
      const { id } = progress.row
      const work = recordWork({ core, call }, caller, id, `import ${id}`)
      for (const item of items) {
        if (item.kind !== 'record') break
        attempt(item, () => storeRecord({ ...work, reason: `import ${id}, row ${item.row}` }, item))
        done += 1
        if (isFull()) break
      }
      settleTouched(work)
      return note({ samples: [] })
    })
  const kind = items[0]?.kind
  progress.row =
    kind === 'record'
      ? storeRecords()
      : kind === 'piece'
        ? runPieceCommit(core, caller, (commit) => {
            for (const item of items) {
              if (item.kind !== 'piece') break
              attempt(item, () => {
                const piece = pieceInput.parse(item.piece)
                const before = storedPiece(core, piece.kitNumber)
                const saved = saveIn(commit, caller, piece, false)
                if (saved.action === 'kept') return 'skipped'
                const { revision } = pieceByNumber(core.db, piece.kitNumber) ?? { revision: 1 }
                insertPieceTrace(core.db, progress.row.id, { kitNumber: piece.kitNumber, before, revision })
                return 'stored'
              })
              done += 1
              if (isFull()) break
            }
            return note(commit.effects)
          })
        : runCommit(core, (effects) => {
            const first = nextSampleId(core.db)
            for (const item of items) {
              if (item.kind === 'piece' || item.kind === 'record') break
              attempt(item, () => {
                if (item.kind === 'overwrite') {
                  overwrite(core, effects, caller, progress.row.id, item)
                  return 'corrected'
                }
                const prepared = prepareSubmission(core, caller, item.input)
                recordSample(core, effects, prepared, first + effects.samples.length)
                return 'stored'
              })
              done += 1
              if (isFull()) break
            }
            coverByAudit(core, effects)
            return note(effects)
          })
  progress.faults.push(...refused)
  return done
}

/**
 * Stores items of an import, commit by commit; measurements are taken between two.
 *
 * @param call does the operations that store records
 * @param keepsGood goes on where one is refused
 * @param isStopped asked before each commit
 * @throws RowRefused, ContractError INSUFFICIENT_STORAGE, SERVICE_UNAVAILABLE; what was committed before stays
 */
export const storeItems = async (
  core: StationCore,
  call: RecordCall,
  caller: Caller,
  progress: Progress,
  items: readonly PlannedItem[],
  keepsGood: boolean,
  isStopped: () => boolean,
): Promise<void> => {
  let at = 0
  while (at < items.length && !isStopped()) {
    const front = items.slice(at, at + itemsPerCommit)
    at += await core.pace.part(() => commitFront(core, call, caller, progress, front, keepsGood))
  }
}
