import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { ChartAsOf } from '../../../contract/chartAsOf.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { createChartModel, restateModel } from '../../charts/chartModel.ts'
import { drawnAnnotations } from '../../charts/drawnAnnotations.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { type ChartFeed, createChartFeed } from '../chart/chartFeed.ts'

/** A past time of a chart, and the way through its history. */
export interface Replay {
  /** Null until the first picture is there. */
  readonly feed: ChartFeed | null
  readonly shown: ChartAsOf | null
  readonly error: ContractError | null
  /** The time that was asked for, ms; null is the present. */
  readonly wanted: number | null
  readonly playing: boolean
  readonly goTo: (at: number) => void
  readonly stepBack: () => void
  readonly stepOn: () => void
  readonly play: (on: boolean) => void
}

/** Between two pictures while it plays, in milliseconds. */
const beat = 250

/** A key that is held does not go on for long after it was let go. */
const mostWaiting = 10

/** A slider that is drawn asks for the time where it rests. */
const rest = 60

const timeOf = (time: string | null | undefined): number | null => (time == null ? null : Date.parse(time))

/** Asks for the chart of one time after the other. `step` is how many subgroups lie between two. */
export const useReplay = (characteristicId: number, step: number): Replay => {
  const [wanted, setWanted] = useState<number | null>(null)
  const [playing, setPlaying] = useState(false)
  const [feed, setFeed] = useState<ChartFeed | null>(null)
  const current = useRef<ChartFeed | null>(null)
  const [asked] = useDebouncedValue(wanted, playing ? 0 : rest)
  const { data, error } = useOperation(
    'chart.asOf',
    {
      characteristic_id: characteristicId,
      step,
      ...(asked === null ? {} : { at: new Date(asked).toISOString() }),
    },
    { keep: true },
  )
  useEffect(() => {
    if (data === undefined) return
    const notes = drawnAnnotations(data.annotations)
    if (current.current === null) {
      const opened = createChartFeed(createChartModel(data.history))
      opened.model.annotations = notes
      current.current = opened
      setFeed(opened)
      return
    }
    current.current.model.annotations = notes
    restateModel(current.current.model, data.history)
    current.current.notify()
  }, [data])

  const next = timeOf(data?.next)
  const arrived = data !== undefined && (asked === null || timeOf(data.at) === asked) && asked === wanted
  useEffect(() => {
    if (!playing || !arrived || asked === null) return
    if (next === null) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => setWanted(next), beat)
    return () => clearTimeout(timer)
  }, [playing, arrived, asked, next])

  const previous = timeOf(data?.previous)
  // Keys come faster than pictures: each counts, once the one before is shown.
  const waiting = useRef(0)
  useEffect(() => {
    if (!arrived || waiting.current === 0) return
    const to = waiting.current > 0 ? next : previous
    waiting.current -= Math.sign(waiting.current)
    if (to !== null) setWanted(to)
  }, [arrived, next, previous])

  const go = (at: number | null): void => {
    waiting.current = 0
    setPlaying(false)
    if (at !== null) setWanted(at)
  }
  const walk = (by: 1 | -1): void => {
    if (arrived) {
      go(by === 1 ? next : previous)
      return
    }
    setPlaying(false)
    waiting.current = Math.max(-mostWaiting, Math.min(waiting.current + by, mostWaiting))
  }
  return {
    feed,
    shown: data ?? null,
    error,
    wanted,
    playing,
    goTo: go,
    stepBack: () => walk(-1),
    stepOn: () => walk(1),
    play: (on) => {
      // At the present it begins anew, as people know it from a film.
      if (on && next === null) setWanted(timeOf(data?.first_at))
      setPlaying(on)
    },
  }
}
