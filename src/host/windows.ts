import type { Port } from '../bridge/port.ts'
import { type Report, serveBridge } from '../bridge/serveBridge.ts'
import type { Origin } from '../contract/caller.ts'
import { authorize } from '../station/authorize.ts'
import type { WindowSession } from '../station/station.ts'

/** How long a page may be away before it has to sign in again, in milliseconds. */
const IDLE = 10 * 60_000
const MOST = 200

interface Window {
  readonly session: WindowSession
  pages: number
  leftAt: number
}

/** The open windows, and those that were open a moment ago. */
export interface Windows {
  readonly serve: (port: Port, origin: Origin, key: string) => () => void
  readonly closeAll: () => void
}

/**
 * Keeps the session of each window by a key, so that a page which is loaded again stays signed in; one without a page
 * for 10 minutes is forgotten, and so is the longest idle one past 200.
 */
export const createWindows = (
  openSession: (origin: Origin) => WindowSession,
  report: Report,
  now: () => number = Date.now,
): Windows => {
  const windows = new Map<string, Window>()
  const open = new Set<() => void>()

  const forgetIdle = () => {
    const idle = [...windows].filter(([, window]) => window.pages === 0)
    idle.sort(([, one], [, other]) => one.leftAt - other.leftAt)
    const tooMany = windows.size - MOST
    for (const [at, [key, window]] of idle.entries()) {
      if (at < tooMany || now() - window.leftAt > IDLE) windows.delete(key)
    }
  }

  const windowOf = (origin: Origin, key: string): Window => {
    forgetIdle()
    const known = windows.get(key)
    if (known !== undefined) return known
    const window = { session: openSession(origin), pages: 0, leftAt: now() }
    windows.set(key, window)
    return window
  }

  return {
    serve: (port, origin, key) => {
      const window = windowOf(origin, key)
      window.pages += 1
      const stop = serveBridge(port, window.session, authorize, report)
      open.add(stop)
      port.onClose(() => {
        open.delete(stop)
        window.pages -= 1
        window.leftAt = now()
      })
      return stop
    },
    closeAll: () => {
      for (const stop of [...open]) stop()
      windows.clear()
    },
  }
}
