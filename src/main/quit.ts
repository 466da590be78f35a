import { app } from 'electron'
import { recordFault } from './faults.ts'

/** How long quitting may take to commit what is queued, in milliseconds. */
const longestDrain = 10_000

/**
 * Drains before the process ends, whatever asked for the end: menu, tray, or a signal. Exits 0 when all is done, 1 when
 * it failed or took more than 10 s; nothing that was acknowledged is lost either way.
 */
export const drainOnQuit = (drain: () => Promise<void>): void => {
  let draining = false
  app.on('before-quit', (event) => {
    event.preventDefault()
    if (draining) return
    draining = true
    setTimeout(() => app.exit(1), longestDrain)
    drain().then(
      () => app.exit(0),
      (error: unknown) => {
        recordFault(error)
        app.exit(1)
      },
    )
  })
}
