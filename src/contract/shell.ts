/** The one name that the window shell, its preload and the page share: the channel, and the message that carries the port. */
export const portMessage = 'centerline-port'

/** Where the preload puts `Shell` on the page's `window`. Absent in a browser. */
export const shellName = 'centerlineShell'

/** The page's address in the window shell. */
export const shellOrigin = 'app://centerline'

/**
 * What the page finds in the window shell. After `requestPort`, one `message` event arrives on `window` whose data is
 * `portMessage` and whose only port leads to the station.
 */
export interface Shell {
  readonly kind: 'electron'
  readonly requestPort: () => void
}
