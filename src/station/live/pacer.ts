/** Frames a second are bounded by this: the least time between two, in milliseconds. */
const frameInterval = 100

/** Calls `flush` soon after `request`, at once where the last frame is long enough ago, and at most 10 times a second. */
export interface Pacer {
  readonly request: () => void
  readonly stop: () => void
}

/**
 * Starts a pacer. What is requested within one turn of the event loop is flushed together.
 *
 * @param onFault told what `flush` throws: nobody stands above a timer, so the error would end the process
 */
export const createPacer = (flush: () => void, onFault: (error: unknown) => void): Pacer => {
  let last = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  const run = (): void => {
    timer = null
    if (stopped) return
    last = performance.now()
    try {
      flush()
    } catch (error) {
      onFault(error)
    }
  }
  return {
    request: () => {
      if (timer !== null || stopped) return
      timer = setTimeout(run, Math.max(0, frameInterval - (performance.now() - last)))
    },
    stop: () => {
      stopped = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}
