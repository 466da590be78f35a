import { useSyncExternalStore } from 'react'

const query = '(orientation: portrait)'

const listen = (changed: () => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether the screen stands upright. */
export const useUpright = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(query).matches)
