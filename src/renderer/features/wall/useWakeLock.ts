import { useEffect } from 'react'

/** Keeps the screen from going dark while the page is seen, where the browser lets it. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let over = false
    let lock: WakeLockSentinel | null = null
    const hold = async () => {
      if (over || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
      } catch {
        // On battery or over plain HTTP the browser says no; the screen's own settings decide then.
      }
    }
    const onVisible = () => void hold()
    void hold()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', onVisible)
      void lock?.release().catch(() => {})
    }
  }, [])
}
