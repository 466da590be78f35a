import { useEffect, useState } from 'react'
import type { ChartFeed } from './chartFeed.ts'

/** A study is asked again at most so often while points are added, in ms. */
const pause = 5000

/** So long after a correction or an exclusion, so that several of one moment are one question. */
const settle = 150

/** Where stored subgroups change without end, no more often than this. */
const shortest = 1000

/** The model's version for which a study is asked: soon after what was stored has changed, without haste while points are added. */
export const useStudyVersion = (feed: ChartFeed): number => {
  const [version, setVersion] = useState(feed.model.version)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let due = Number.POSITIVE_INFINITY
    let last = performance.now()
    let { restated } = feed.model
    const tell = (): void => {
      due = Number.POSITIVE_INFINITY
      last = performance.now()
      setVersion(feed.model.version)
    }
    tell()
    const stop = feed.listen(() => {
      const now = performance.now()
      const changed = feed.model.restated !== restated
      restated = feed.model.restated
      const at = changed ? Math.max(now + settle, last + shortest) : Math.max(now, last + pause)
      if (due <= at) return
      clearTimeout(timer)
      due = at
      timer = setTimeout(tell, at - now)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [feed])
  return version
}
