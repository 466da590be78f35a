import { useSyncExternalStore } from 'react'

let place: number | null = null
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Goes to a stop of the tour, counted from 0; null ends it. */
export const goToStop = (next: number | null): void => {
  place = next
  for (const listener of listeners) listener()
}

/** The stop where the tour is; null while nobody takes it. */
export const useTourStop = (): number | null => useSyncExternalStore(subscribe, () => place)
