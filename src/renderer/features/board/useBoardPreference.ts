import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type BoardLook, type BoardPreference, boardLook } from '../../../contract/boardView.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'

/** The board as nobody has changed it yet. */
export const usualLook: BoardLook = boardLook.parse({})

const usual: BoardPreference = { views: [], look: usualLook, view: null, pinned: [] }

/** How this person looks at the board, and how to keep a change of it; the screen shows it at once. */
export const useBoardPreference = (): {
  readonly board: BoardPreference
  readonly keep: (changes: Partial<BoardPreference>) => void
} => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const { data } = useOperation('preference.get', {})
  // A tick shows at once; what is asked again meanwhile may still be the former answer.
  const [chosen, setChosen] = useState<BoardPreference | null>(null)
  const board = chosen ?? data?.board ?? usual
  return {
    board,
    keep: (changes) => {
      const next = { ...board, ...changes }
      setChosen(next)
      queries.setQueryData(['preference.get', {}], { ...data, board: next })
      bridge.call('preference.set', { board: next }).catch(() => {
        setChosen(null)
        void queries.invalidateQueries({ queryKey: ['preference.get'] })
      })
    },
  }
}
