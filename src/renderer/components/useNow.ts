import { useSyncExternalStore } from 'react'

interface Clock {
  now: number
  readonly listeners: Set<() => void>
  timer: ReturnType<typeof setInterval> | null
}

/** One clock for each interval: hundreds of times on a screen are then written in one go, not one after the other. */
const clocks = new Map<number, Clock>()

const clockOf = (interval: number): Clock => {
  const known = clocks.get(interval)
  if (known !== undefined) return known
  const made: Clock = { now: Date.now(), listeners: new Set(), timer: null }
  clocks.set(interval, made)
  return made
}

const listen = (interval: number) => (listener: () => void) => {
  const clock = clockOf(interval)
  clock.listeners.add(listener)
  clock.timer ??= setInterval(() => {
    clock.now = Date.now()
    for (const tell of clock.listeners) tell()
  }, interval)
  return () => {
    clock.listeners.delete(listener)
    if (clock.listeners.size > 0 || clock.timer === null) return
    clearInterval(clock.timer)
    clock.timer = null
  }
}

const listeners = new Map<number, ReturnType<typeof listen>>()

const listenTo = (interval: number): ReturnType<typeof listen> => {
  const known = listeners.get(interval) ?? listen(interval)
  listeners.set(interval, known)
  return known
}

/** The present time in milliseconds, looked at again every `interval` milliseconds. */
export const useNow = (interval = 15_000): number =>
  useSyncExternalStore(listenTo(interval), () => {
    const clock = clockOf(interval)
    // Nobody looked for a while: what it said then is too old to begin with.
    if (clock.timer === null && Date.now() - clock.now >= interval) clock.now = Date.now()
    return clock.now
  })
