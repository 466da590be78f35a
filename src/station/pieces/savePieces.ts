import { setImmediate } from 'node:timers/promises'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type PieceBatchOutcome, pieceBody, type SavedPiece } from '../../contract/piece.ts'
import { pieceOfBody } from '../../contract/pieceHttp.ts'
import { parseInput } from '../../contract/validate.ts'
import type { StationCore } from '../core.ts'
import { type PieceCommit, runPieceCommit } from './pieceCommit.ts'
import { saveIn } from './savePiece.ts'

/** Pieces that share a commit; measurements are taken between two. */
const piecesPerCommit = 1_000

/** Fewer share one where each becomes this many subgroups in all. */
const subgroupsPerCommit = 2_000

type Outcome = SavedPiece | ContractError

const attempt = (commit: PieceCommit, caller: Caller, sent: unknown): Outcome => {
  try {
    return saveIn(commit, caller, pieceOfBody(parseInput(pieceBody, sent)), false)
  } catch (error) {
    if (error instanceof ContractError) return error
    throw error
  }
}

/** Stores from the front of `sent` what one commit takes. */
const commitFront = (core: StationCore, caller: Caller, sent: readonly unknown[]): Outcome[] =>
  runPieceCommit(core, caller, (commit) => {
    const outcomes: Outcome[] = []
    for (const one of sent) {
      outcomes.push(attempt(commit, caller, one))
      if (outcomes.length === piecesPerCommit || commit.effects.samples.length >= subgroupsPerCommit) break
    }
    return outcomes
  })

const tally = (outcomes: readonly Outcome[]): PieceBatchOutcome => {
  const results: PieceBatchOutcome['results'] = []
  const errors: PieceBatchOutcome['errors'] = []
  const counts = { created: 0, updated: 0, kept: 0 }
  outcomes.forEach((outcome, index) => {
    if (outcome instanceof ContractError) {
      errors.push({ index, code: outcome.code, message: outcome.message })
      return
    }
    const { action, piece, measurements } = outcome
    counts[action] += 1
    results.push({
      kitNumber: piece.kitNumber,
      action,
      ...(measurements.length === 0 ? {} : { measurements }),
    })
  })
  return {
    total: outcomes.length,
    successful: results.length,
    failed: errors.length,
    ...counts,
    results,
    errors,
  }
}

/**
 * Stores many pieces, each by itself: one that is refused does not stop the others, and its error stands with its index.
 *
 * @throws ContractError INSUFFICIENT_STORAGE or SERVICE_UNAVAILABLE where none could be stored
 */
export const savePieces =
  (core: StationCore): Handler<'piece.saveBatch'> =>
  async (caller, { samples }) => {
    const outcomes: Outcome[] = []
    while (outcomes.length < samples.length) {
      try {
        for (const outcome of commitFront(core, caller, samples.slice(outcomes.length)))
          outcomes.push(outcome)
      } catch (error) {
        if (!(error instanceof ContractError) || outcomes.length === 0) throw error
        // What was stored before is stored: the rest gets the reason that ended it.
        while (outcomes.length < samples.length) outcomes.push(error)
      }
      await setImmediate()
    }
    return tally(outcomes)
  }
