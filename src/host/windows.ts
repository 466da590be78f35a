import type { Port } from '../bridge/port.ts'
import { type Report, serveBridge } from '../bridge/serveBridge.ts'
import type { Origin } from '../contract/caller.ts'
import { authorize } from '../station/authorize.ts'
import type { DisplaySession, WindowSession } from '../station/station.ts'

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
  /** Serves a screen that shows a wall. */
  readonly serveDisplay: (port: Port, display: DisplaySession) => () => void
  readonly closeAll: () => void
}

/**
 * Keeps the session of each window by a key, so that a page which is loaded again stays signed in. One without a page for
 * 10 minutes is signed out; past 200, the longest idle one is put away until its page comes back.
 */
export const createWindows = (
  openSession: (origin: Origin, key: string) => WindowSession,
  report: Report,
  now: () => number = Date.now,
): Windows => {
  const windows = new Map<string, Window>()
  const open = new Set<() => void>()

  const track = (port: Port, stop: () => void, left: () => void): (() => void) => {
    open.add(stop)
    port.onClose(() => {
      open.delete(stop)
      left()
    })
    return stop
  }

  const signOut = async ({ session }: Window) => {
    await session.handlers['session.signOut'](session.caller(), {})
  }

  const forgetIdle = () => {
    const idle = [...windows].filter(([, window]) => window.pages === 0)
    idle.sort(([, one], [, other]) => one.leftAt - other.leftAt)
    const tooMany = windows.size - MOST
    for (const [at, [key, window]] of idle.entries()) {
      const longAway = now() - window.leftAt > IDLE
      if (longAway) signOut(window).catch((error: unknown) => report(error, 'session.signOut'))
      if (longAway || at < tooMany) windows.delete(key)
    }
  }

  const windowOf = (origin: Origin, key: string): Window => {
    forgetIdle()
    const known = windows.get(key)
    if (known !== undefined) return known
    const window = { session: openSession(origin, key), pages: 0, leftAt: now() }
    windows.set(key, window)
    return window
  }

  return {
    serve: (port, origin, key) => {
      const window = windowOf(origin, key)
      window.pages += 1
      return track(port, serveBridge(port, window.session, authorize, report), () => {
        window.pages -= 1
        window.leftAt = now()
      })
    },
    serveDisplay: (port, display) =>
      track(port, serveBridge(port, display, display.authorize, report), () => {}),
    closeAll: () => {
      for (const stop of [...open]) stop()
      windows.clear()
    },
  }
}
