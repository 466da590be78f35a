import { useSyncExternalStore } from 'react'

/** A standstill that goes on, or that has ended and is not recorded yet; times in ms. */
export interface RunningStandstill {
  readonly startedAt: number
  readonly endedAt: number | null
}

const nameOf = (line: string): string => `centerline.standstill.${line}`

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** What another hand left there is nothing. */
const parse = (text: string | null): RunningStandstill | null => {
  try {
    const { startedAt, endedAt = null } = JSON.parse(text ?? '') as Partial<RunningStandstill>
    return isTime(startedAt) && (endedAt === null || isTime(endedAt)) ? { startedAt, endedAt } : null
  } catch {
    return null
  }
}

/**
 * The standstill of a line that somebody began at this window. It is kept by the browser, so that it outlives a reload and the
 * change of the person at the window, until it is recorded or dropped.
 *
 * @example const [standstill, keep] = useRunningStandstill('BOOT-LINE-A')
 */
export const useRunningStandstill = (
  line: string,
): readonly [RunningStandstill | null, (next: RunningStandstill | null) => void] => {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(nameOf(line)))
  const keep = (next: RunningStandstill | null): void => {
    if (next === null) localStorage.removeItem(nameOf(line))
    else localStorage.setItem(nameOf(line), JSON.stringify(next))
    for (const tell of listeners) tell()
  }
  return [parse(text), keep]
}
