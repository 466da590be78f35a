import type { BoardTile } from '../../../contract/station.ts'
import { useBoard } from '../../connection/BoardProvider.tsx'

/** A characteristic as the board shows it now; null before the board is there. */
export const useTile = (characteristicId: number): BoardTile | null =>
  useBoard()?.tiles.find((tile) => tile.characteristic_id === characteristicId) ?? null
