import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { type Counted, countedAfter } from '../../storage/imports/countedAfter.ts'
import { overwritesOf, packedOf, partsOf, pieceTracesOf } from '../../storage/imports/importTraces.ts'
import { unpackValues } from '../../storage/measurements/packedValues.ts'
import { type SampleRow, sampleById, samplesBetween } from '../../storage/measurements/samples.ts'
import { isAfter, type SeriesKey } from '../../storage/measurements/series.ts'
import { deletePiece, type PieceRow, pieceByNumber, updatePiece } from '../../storage/pieces/pieces.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { Effects } from '../commit/effects.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { correctIn } from '../ingest/correctSample.ts'
import { describePiece } from '../pieces/describePiece.ts'
import { judgeAfter, judgeBetween, leaveOutMany } from './leaveOutMany.ts'
import type { RecordCall } from './production/recordUse.ts'
import { takeBackRecords } from './production/takeBackRecords.ts'

const rowsPerCommit = 400
const piecesPerCommit = 200

/** The first and the last subgroup of an import on one characteristic, by time. */
interface Span {
  first: SampleRow
  last: SampleRow
}

const widen = (spans: Map<number, Span>, row: SampleRow): void => {
  const span = spans.get(row.characteristicId)
  if (span === undefined) spans.set(row.characteristicId, { first: row, last: row })
  else if (isAfter(row, span.last)) span.last = row
  else if (isAfter(span.first, row)) span.first = row
}

const auditOf = (
  core: StationCore,
  caller: Caller,
  importId: number,
  reason: string,
  after: object,
): number =>
  appendAudit(core.db, {
    at: core.clock.now(),
    kind: 'import',
    caller,
    operation: 'import.undo',
    table: 'import',
    recordId: importId,
    after,
    reason,
  })

const leaveOutParts = async (
  core: StationCore,
  caller: Caller,
  importId: number,
  reason: string,
): Promise<Map<number, Span>> => {
  const spans = new Map<number, Span>()
  for (const { first, last } of partsOf(core.db, importId)) {
    for (let from = first; from <= last; from += rowsPerCommit) {
      const to = Math.min(from + rowsPerCommit - 1, last)
      const leaveOutRows = (effects: Effects): void => {
        const rows = samplesBetween(core.db, from, to)
        for (const row of rows) widen(spans, row)
        const excluded = leaveOutMany(core, effects, caller, rows, reason)
        if (excluded === 0) return
        effects.seq = auditOf(core, caller, importId, reason, { excluded, first_id: from, last_id: to })
      }
      await core.pace.part(() => runCommit(core, leaveOutRows))
    }
  }
  return spans
}

const judgeAgain = async (
  core: StationCore,
  caller: Caller,
  importId: number,
  reason: string,
  spans: ReadonlyMap<number, Span>,
): Promise<void> => {
  const commit = <T>(id: number, work: (effects: Effects) => T): T =>
    runCommit(core, (effects) => {
      const result = work(effects)
      effects.seq = auditOf(core, caller, importId, reason, { judged_again: id })
      return result
    })
  for (const [id, { first, last }] of spans) {
    let key: SeriesKey | null = first
    let isPast = false
    const judgeFrom = (after: SeriesKey): SeriesKey | null => {
      const { found, next }: Counted = countedAfter(core.db, id, after)
      isPast =
        (found !== null && isAfter(found, last)) || (found === null && next !== null && isAfter(next, last))
      return found === null || isPast
        ? next
        : commit(id, (effects) => judgeBetween(core, effects, id, found, last))
    }
    while (key !== null && !isPast) {
      const after: SeriesKey = key
      key = await core.pace.part(() => judgeFrom(after))
    }
    if (countedAfter(core.db, id, last).found !== null)
      commit(id, (effects) => judgeAfter(core, effects, last))
  }
}

/** Puts back what an import overwrote, where it still stands as the import left it. */
const putBack = async (
  core: StationCore,
  caller: Caller,
  importId: number,
  reason: string,
): Promise<void> => {
  for (const { sampleId, before, after } of overwritesOf(core.db, importId)) {
    const row = sampleById(core.db, sampleId)
    const characteristic = row === null ? null : characteristicById(core.db, row.characteristicId)
    if (characteristic === null || packedOf(core.db, sampleId)?.equals(after) !== true) continue
    const values = unpackValues(before)
    const [count = 0, size] = values
    const { kind } = chartDefinition(characteristic.chartType)
    const changes =
      kind === 'measurements'
        ? { measurements: values }
        : kind === 'counted'
          ? { count, ...(size === undefined ? {} : { sample_size: size }) }
          : { count }
    const correct = (effects: Effects) =>
      correctIn(core, effects, caller, characteristic, { sampleId, changes, reason })
    try {
      await core.pace.part(() => runCommit(core, correct))
    } catch (error) {
      if (!(error instanceof ContractError) || error.code !== 'UNPROCESSABLE_ENTITY') throw error
    }
  }
}

const restorePiece = (
  core: StationCore,
  caller: Caller,
  kitNumber: string,
  before: string | null,
  revision: number,
  reason: string,
): void => {
  const present = pieceByNumber(core.db, kitNumber)
  // Whoever changed it since knew better.
  if (present === null || present.revision !== revision) return
  const at = core.clock.now()
  const old = before === null ? null : (JSON.parse(before) as PieceRow)
  if (old === null) deletePiece(core.db, present.id)
  else {
    updatePiece(core.db, {
      ...old,
      id: present.id,
      revision: present.revision + 1,
      changedBy: actorOf(caller).name,
      changedAt: at,
    })
  }
  appendAudit(core.db, {
    at,
    kind: 'piece',
    caller,
    operation: old === null ? 'piece.delete' : 'piece.change',
    table: 'piece',
    recordId: kitNumber,
    before: describePiece(present),
    after: old === null ? null : describePiece(old),
    reason,
  })
}

const restorePieces = async (
  core: StationCore,
  caller: Caller,
  importId: number,
  reason: string,
): Promise<void> => {
  const traces = pieceTracesOf(core.db, importId)
  for (let from = 0; from < traces.length; from += piecesPerCommit) {
    const restoreSome = (): void => {
      for (const { kitNumber, before, revision } of traces.slice(from, from + piecesPerCommit)) {
        restorePiece(core, caller, kitNumber, before, revision, reason)
      }
    }
    await core.pace.part(() => inTransaction(core.db, restoreSome))
  }
}

/** What became of what an import did. */
export interface Undone {
  /** The characteristics whose charts look different now. */
  readonly changed: readonly number[]
  /** Records that stay: somebody changed them since, or something hangs on them. */
  readonly stayed: number
}

/**
 * Takes back what an import did: its subgroups are left out with a reason and their violations withdrawn, what it overwrote is as it
 * was, its new pieces and records are gone. Nothing is deleted of what was measured, as the audit log covers it. What somebody changed since
 * stays. Doing it again does what is left.
 *
 * @param call does the operations that take records back
 */
export const undoItems = async (
  core: StationCore,
  call: RecordCall,
  caller: Caller,
  importId: number,
  reason: string,
): Promise<Undone> => {
  await putBack(core, caller, importId, reason)
  const spans = await leaveOutParts(core, caller, importId, reason)
  await judgeAgain(core, caller, importId, reason, spans)
  await restorePieces(core, caller, importId, reason)
  const stayed = await takeBackRecords({ core, call }, caller, importId, reason)
  return { changed: [...spans.keys()], stayed }
}
