import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Board } from '../../contract/station.ts'
import { applyBoardDelta } from './applyBoardDelta.ts'
import { useStream } from './useStream.ts'

const BoardContext = createContext<Board | null>(null)

/** Status and tiles as they are now; null until the station has told them. */
export const useBoard = (): Board | null => useContext(BoardContext)

/** One live view of the board for the whole page: the top bar, the rail, the alarm banner and the board itself. */
export const BoardProvider = ({ children }: { readonly children: ReactNode }) => {
  const queries = useQueryClient()
  const [board, setBoard] = useState<Board | null>(null)
  useStream(
    'board.live',
    {},
    {
      onSnapshot: setBoard,
      onDelta: (delta) => setBoard((before) => before && applyBoardDelta(before, delta)),
    },
    { whileLocked: true },
  )

  const open = board?.status.open_violations
  const groups = board?.groups
  const signals = board?.status.open_group_signals
  const demo = board?.status.demo
  const tiles = board?.tiles.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is what says that the list is out of date
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['violation.list'] })
  }, [queries, open])
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['groupSignal.list'] })
    void queries.invalidateQueries({ queryKey: ['group.list'] })
  }, [queries, signals, groups])
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['characteristic.list'] })
  }, [queries, tiles, demo])

  return <BoardContext value={board}>{children}</BoardContext>
}
