import { useEffect, useState } from 'react'
import type { ChartFeed } from './chartFeed.ts'

/** Renders again after the model has changed, at most once in so many milliseconds, and always for the last change. */
export const useModelVersion = (feed: ChartFeed, milliseconds: number): number => {
  const [version, setVersion] = useState(feed.model.version)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    let last = 0
    const tell = (): void => {
      timer = null
      last = performance.now()
      setVersion(feed.model.version)
    }
    tell()
    const stop = feed.listen(() => {
      timer ??= setTimeout(tell, Math.max(0, milliseconds - (performance.now() - last)))
    })
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [feed, milliseconds])
  return version
}
