/** The one name that the window shell, its preload and the page share: the channel, and the message that carries the port. */
export const portMessage = 'centerline-port'

/** The channel on which a page asks for a wall on a screen, or to close the one that it is. */
export const wallMessage = 'centerline-wall'

/** Where the preload puts `Shell` on the page's `window`. Absent in a browser. */
export const shellName = 'centerlineShell'

/** The page's address in the window shell. */
export const shellOrigin = 'app://centerline'

/** A wall that is to be shown in a window of its own: on another screen where there is one. */
export interface WallWindow {
  readonly wallId: number
  /** The window cannot be closed or left but by `closeWall`. */
  readonly kiosk: boolean
}

/**
 * What the page finds in the window shell. After `requestPort`, one `message` event arrives on `window` whose data is
 * `portMessage` and whose only port leads to the station: with a key, as the screen that the key is of.
 */
export interface Shell {
  readonly kind: 'electron'
  readonly requestPort: (key?: string) => void
  /** Opens a wall in a window of its own; one that is open shows it instead. */
  readonly openWall: (wall: WallWindow) => void
  /** Closes the window of the wall, after whoever may had it let out. */
  readonly closeWall: () => void
}

/**
 * Whether a message asks for a wall as a page does.
 *
 * @example isWallWindow({ wallId: 7, kiosk: false }) // true
 */
export const isWallWindow = (value: unknown): value is WallWindow => {
  if (typeof value !== 'object' || value === null) return false
  const { wallId, kiosk } = value as Readonly<Record<string, unknown>>
  return Number.isSafeInteger(wallId) && typeof kiosk === 'boolean'
}
