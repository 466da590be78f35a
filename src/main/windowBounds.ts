import { readFileSync, writeFileSync } from 'node:fs'

/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was when it was last seen. */
export interface WindowPlace {
  readonly bounds: Bounds
  readonly maximized: boolean
}

const isBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'width', 'height'].every((name) => Number.isInteger((value as Record<string, unknown>)[name]))

/** Reads the place of the window; null where none was kept, or what was kept cannot be read. */
export const readPlace = (file: string): WindowPlace | null => {
  try {
    const { bounds, maximized } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    return isBounds(bounds) ? { bounds, maximized: maximized === true } : null
  } catch {
    return null
  }
}

/** Keeps the place of the window. A folder that cannot be written to is no reason to keep a window from closing. */
export const writePlace = (file: string, place: WindowPlace): void => {
  try {
    writeFileSync(file, JSON.stringify(place))
  } catch {
    // The next start opens the window at its default place.
  }
}

/** Whether enough of a window lies on one of the screens to be seized there: a screen may have been taken away. */
export const isReachable = (bounds: Bounds, screens: readonly Bounds[]): boolean =>
  screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
    const height = Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y)
    return width >= 200 && height >= 100 && bounds.y >= screen.y
  })
