/** The close of a port, told once to everybody who asked, also to those who ask afterwards. */
export interface Closing {
  readonly isClosed: () => boolean
  readonly onClose: (listener: (reason: string | null) => void) => void
  readonly closed: (reason: string | null) => void
}

/** Remembers whether a port closed and why. */
export const closing = (): Closing => {
  const listeners: ((reason: string | null) => void)[] = []
  let end: { readonly reason: string | null } | null = null
  return {
    isClosed: () => end !== null,
    onClose: (listener) => {
      if (end === null) listeners.push(listener)
      else listener(end.reason)
    },
    closed: (reason) => {
      if (end !== null) return
      end = { reason }
      for (const listener of listeners.splice(0)) listener(reason)
    },
  }
}
