import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { applyDelta, applyHistory, createChartModel } from '../../charts/chartModel.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useStream } from '../../connection/useStream.ts'
import { type ChartFeed, createChartFeed } from './chartFeed.ts'

interface ChartData {
  /** Null until the first points are there. */
  readonly feed: ChartFeed | null
  readonly error: ContractError | null
  /** Why the older points are missing, where they could not be read. */
  readonly historyError: ContractError | null
  /** Whether older points are on their way. */
  readonly loadingHistory: boolean
}

/** Enough for the first picture; the rest follows in the background. */
const firstPoints = 500

/** Opens a chart's live view, draws on it at once, and fills in the whole history behind it. */
export const useChartData = (characteristicId: number): ChartData => {
  const bridge = useBridge()
  const [feed, setFeed] = useState<ChartFeed | null>(null)
  const [historyError, setHistoryError] = useState<ContractError | null>(null)
  const [loadingHistory, setLoadingHistory] = useState(false)
  const current = useRef<ChartFeed | null>(null)
  const queries = useQueryClient()
  const askNotesAgain = (): void => void queries.invalidateQueries({ queryKey: ['annotation.list'] })

  const error = useStream(
    'chart.live',
    { characteristic_id: characteristicId, last: firstPoints },
    {
      onSnapshot: (snapshot) => {
        const opened = createChartFeed(createChartModel(snapshot))
        // After a break of the line notes may have come, too.
        if (current.current !== null) askNotesAgain()
        current.current = opened
        setFeed(opened)
        setHistoryError(null)
        const complete = snapshot.total <= opened.model.points.length
        setLoadingHistory(!complete)
        if (complete) return
        bridge.call('chart.history', { characteristic_id: characteristicId }).then(
          (history) => {
            if (current.current !== opened) return
            applyHistory(opened.model, history)
            setLoadingHistory(false)
            opened.notify()
          },
          (problem: ContractError) => {
            if (current.current !== opened) return
            setLoadingHistory(false)
            setHistoryError(problem)
          },
        )
      },
      onDelta: (delta) => {
        const opened = current.current
        if (opened === null) return
        applyDelta(opened.model, delta)
        if (delta.annotated === true) askNotesAgain()
        opened.notify()
      },
    },
  )
  return {
    feed: feed !== null && feed.model.characteristic.id === characteristicId ? feed : null,
    error,
    historyError,
    loadingHistory,
  }
}
