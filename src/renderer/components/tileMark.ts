import type { BoardTile } from '../../contract/station.ts'
import type { StateKind } from './StateMark.tsx'

/** The shape of each state on the board. */
export const tileMark: Readonly<Record<BoardTile['state'], StateKind>> = {
  alarm: 'alarm',
  warning: 'warning',
  trial: 'trial',
  empty: 'trial',
  in_control: 'steady',
}
