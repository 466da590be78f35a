/**
 * Two ends that exchange messages of bytes, in order and whole: a MessagePort, a WebSocket, or two ends in memory.
 * Several listeners may be added; `onMessage` begins delivery, so that nothing is lost before the first one. Sending
 * on a closed port does nothing.
 */
export interface Port {
  readonly send: (bytes: Uint8Array) => void
  readonly onMessage: (listener: (bytes: Uint8Array) => void) => void
  /** Calls back once, with the reason where one was given; at once where the port is closed already. */
  readonly onClose: (listener: (reason: string | null) => void) => void
  readonly close: (reason?: string) => void
  /** Bytes that were sent and did not leave yet; absent where the transport does not tell. */
  readonly queued?: () => number
}
