import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { ConnectionBanner } from '../../shell/ConnectionBanner.tsx'
import classes from './Cover.module.css'

const keyEvents = ['keydown', 'keyup', 'keypress', 'paste'] as const

/**
 * Stands in place of all there is on the page. What is below keeps its state and is neither seen nor reached: no key gets to
 * it, and the focus returns to where it was.
 */
export const Cover = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const [host] = useState(() => document.getElementById('cover'))
  const [before] = useState(() => document.activeElement)

  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.covered = ''
    return () => {
      delete dataset.covered
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [before])

  useEffect(() => {
    const keepOutside = (event: Event) => {
      if (!(event.target instanceof Node && host?.contains(event.target))) event.stopImmediatePropagation()
    }
    const keepInside = (event: Event) => event.stopPropagation()
    for (const type of keyEvents) {
      window.addEventListener(type, keepOutside, true)
      host?.addEventListener(type, keepInside)
    }
    return () => {
      for (const type of keyEvents) {
        window.removeEventListener(type, keepOutside, true)
        host?.removeEventListener(type, keepInside)
      }
    }
  }, [host])

  if (host === null) throw new Error('index.html has no element with the id cover')
  return createPortal(
    <div className={classes.cover} role="dialog" aria-modal="true" aria-label={title}>
      <ConnectionBanner />
      {children}
    </div>,
    host,
  )
}
