import { useCallback, useEffect, useRef, useState } from 'react'

/** Which page of a wall is shown, and how to change it. */
export interface Rotation {
  readonly page: number
  readonly paused: boolean
  readonly setPaused: (paused: boolean) => void
  /** Goes so many pages on, or back; the clock of the page begins anew. */
  readonly turn: (by: number) => void
}

/**
 * Turns the pages of a wall.
 *
 * @param alarms ids of the characteristics that call; a new one among them brings the first page to the front
 */
export const useRotation = (pages: number, seconds: number, alarms: readonly number[]): Rotation => {
  const [page, setPage] = useState(0)
  const [paused, setPaused] = useState(false)
  const [turned, setTurned] = useState(0)
  const last = pages === 0 ? 0 : Math.min(page, pages - 1)

  const show = useCallback((next: (before: number) => number) => {
    setPage(next)
    setTurned((count) => count + 1)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: who turned by hand gets the whole time of the new page
  useEffect(() => {
    if (paused || pages < 2) return
    const timer = setInterval(() => setPage((before) => (before + 1) % pages), seconds * 1000)
    return () => clearInterval(timer)
  }, [paused, pages, seconds, turned])

  const known = useRef<ReadonlySet<number>>(new Set())
  const calling = alarms.join(' ')
  useEffect(() => {
    const now = calling === '' ? [] : calling.split(' ').map(Number)
    const isNew = now.some((id) => !known.current.has(id))
    known.current = new Set(now)
    if (isNew) show(() => 0)
  }, [calling, show])

  const turn = useCallback(
    (by: number) => {
      if (pages > 0) show((before) => (Math.min(before, pages - 1) + by + pages) % pages)
    },
    [pages, show],
  )
  return { page: last, paused, setPaused, turn }
}
