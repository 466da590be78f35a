import { closing } from './closing.ts'
import type { Port } from './port.ts'

/** A WebSocket of a page or of the `ws` package, as far as it is used. */
interface Socket {
  binaryType: string
  readonly readyState: number
  readonly bufferedAmount: number
  send(bytes: Uint8Array): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'message' | 'close' | 'error' | 'open', listener: (event: object) => void): void
}

const OPEN = 1
const NORMAL = 1000
/** 4000 to 4999 are an application's own: the other side broke the protocol, or went past a bound. */
const REFUSED = 4400
/** A close frame has room for 123 bytes; the reasons are plain sentences in ASCII. */
const REASON_LENGTH = 123

const reasonOf = (event: object): string | null =>
  'reason' in event && typeof event.reason === 'string' && event.reason !== '' ? event.reason : null

/** A port over a WebSocket that is open. A text message closes it. */
export const webSocketPort = (socket: Socket): Port => {
  const end = closing()
  socket.binaryType = 'arraybuffer'
  const close = (reason?: string) => {
    if (end.isClosed()) return
    socket.close(reason === undefined ? NORMAL : REFUSED, reason?.slice(0, REASON_LENGTH))
    end.closed(reason ?? null)
  }
  socket.addEventListener('close', (event) => end.closed(reasonOf(event)))
  // `ws` throws an error that nobody listens to; the close that follows tells all.
  socket.addEventListener('error', () => undefined)
  return {
    send: (bytes) => {
      if (socket.readyState === OPEN) socket.send(bytes)
    },
    onMessage: (listener) => {
      socket.addEventListener('message', (event) => {
        const data = 'data' in event ? event.data : undefined
        if (end.isClosed()) return
        if (data instanceof ArrayBuffer) listener(new Uint8Array(data))
        else close('A message was not bytes.')
      })
    },
    onClose: end.onClose,
    close,
    queued: () => socket.bufferedAmount,
  }
}

/**
 * Waits until a new WebSocket is open.
 *
 * @throws Error where it closes before
 * @example reconnectingBridge(() => openWebSocketPort(new WebSocket(url)), showState)
 */
export const openWebSocketPort = (socket: Socket): Promise<Port> => {
  const port = webSocketPort(socket)
  return new Promise((resolve, reject) => {
    port.onClose((reason) => reject(new Error(reason ?? 'The connection to the station was refused.')))
    if (socket.readyState === OPEN) resolve(port)
    else socket.addEventListener('open', () => resolve(port))
  })
}
