import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isWallWindow, type WallWindow } from '../contract/shell.ts'

/** The wall that was open when the application ended, so that it is there again after a restart; null where none was. */
export const readWall = (file: string): WallWindow | null => {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isWallWindow(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps the wall that is open; null forgets it. A folder that cannot be written to is no reason to show none. */
export const keepWall = (file: string, wall: WallWindow | null): void => {
  try {
    if (wall === null) rmSync(file, { force: true })
    else writeFileSync(file, JSON.stringify({ wallId: wall.wallId, kiosk: wall.kiosk }))
  } catch {
    // The next start shows no wall, or one that was closed.
  }
}
