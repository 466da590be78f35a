/** Runs a drawing at most once per animation frame, however often it is asked for. */
export interface Frames {
  request(): void
  stop(): void
}

export const createFrames = (draw: () => void): Frames => {
  let pending = 0
  return {
    request: () => {
      if (pending !== 0) return
      pending = requestAnimationFrame(() => {
        pending = 0
        draw()
      })
    },
    stop: () => {
      cancelAnimationFrame(pending)
      pending = 0
    },
  }
}

/**
 * Beats once every half second while it is wanted, for the accent of an alarm that nobody acknowledged; never for people who
 * asked for reduced motion, nor in a window that nobody sees.
 */
export const createHeartbeat = (
  beat: (on: boolean) => void,
): { want(wanted: boolean): void; stop(): void } => {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)')
  let timer: ReturnType<typeof setInterval> | null = null
  let on = false
  const stop = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
    on = false
  }
  return {
    stop,
    want: (wanted) => {
      if (!wanted || reduced.matches) {
        stop()
      } else if (timer === null) {
        timer = setInterval(() => {
          if (document.hidden) return
          on = !on
          beat(on)
        }, 500)
      }
    },
  }
}
