import { useEffect, useRef } from 'react'
import type { Entry } from './useEntry.ts'

/** Whether nothing has the focus that would do something of its own with Enter. */
const isIdle = (): boolean => {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.id === 'main'
}

/**
 * Lets Enter work where nothing has the focus, as a foot switch types it: it leads to the first empty field, and records where
 * there is none.
 */
export const useFootSwitch = (entry: Entry): void => {
  const latest = useRef(entry)
  useEffect(() => {
    latest.current = entry
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || !isIdle()) return
      if (document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      const { checks, inputs, record } = latest.current
      if (checks.open >= 0) inputs.current[checks.open]?.focus()
      else record()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
