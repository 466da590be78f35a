import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import { ownClient } from '../characteristics/createCharacteristic.ts'
import type { StationHandlers } from '../station.ts'
import { countSubmitted } from './countPieces.ts'
import type { PlanDeps } from './planDeps.ts'

type PieceHandlers = Pick<StationHandlers, 'piece.save' | 'piece.saveBatch'>

/** Handlers of pieces that count the new ones for the plans that ask for it. */
export const countingPieces = (deps: PlanDeps, handlers: PieceHandlers): PieceHandlers => {
  const counted = (caller: Caller, made: number): void => {
    if (made > 0) countSubmitted(deps, caller, ownClient(caller), made)
  }
  const save: Handler<'piece.save'> = async (caller, input) => {
    const saved = await handlers['piece.save'](caller, input)
    counted(caller, saved.action === 'created' ? 1 : 0)
    return saved
  }
  const saveBatch: Handler<'piece.saveBatch'> = async (caller, input) => {
    const saved = await handlers['piece.saveBatch'](caller, input)
    counted(caller, saved.created)
    return saved
  }
  return { 'piece.save': save, 'piece.saveBatch': saveBatch }
}
