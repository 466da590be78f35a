import { app } from 'electron'

/** Takes the lock of this data folder; false where another Centerline holds it, which then shows its window. */
export const holdInstance = (showWindow: () => void): boolean => {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', showWindow)
  return true
}
