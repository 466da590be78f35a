/** Tells open walls that something about walls or the keys of their screens is different. */
export interface WallFeed {
  readonly changed: () => void
  /** Returns how to end it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Opens a feed with nobody listening. */
export const createWallFeed = (): WallFeed => {
  const listeners = new Set<() => void>()
  return {
    changed: () => {
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
