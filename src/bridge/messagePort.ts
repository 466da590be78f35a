import { closing } from './closing.ts'
import type { Port } from './port.ts'

/** A MessagePort of a page or of Node's worker threads, as far as it is used. */
interface EventPort {
  postMessage(message: Uint8Array): void
  start(): void
  close(): void
  addEventListener(type: 'message' | 'close', listener: (event: object) => void): void
}

/** Electron's MessagePortMain, as far as it is used. */
interface EmitterPort {
  postMessage(message: Uint8Array): void
  start(): void
  close(): void
  on(type: 'message' | 'close', listener: (event: object) => void): unknown
}

const listen = (
  port: EventPort | EmitterPort,
  type: 'message' | 'close',
  listener: (event: object) => void,
) => {
  if ('addEventListener' in port) port.addEventListener(type, listener)
  else port.on(type, listener)
}

/** A port over a MessagePort, be it the page's, Electron's or Node's. A message that is not bytes closes it. */
export const messagePort = (port: EventPort | EmitterPort): Port => {
  const end = closing()
  const close = (reason?: string) => {
    if (end.isClosed()) return
    port.close()
    end.closed(reason ?? null)
  }
  listen(port, 'close', () => end.closed(null))
  return {
    send: (bytes) => {
      if (!end.isClosed()) port.postMessage(bytes)
    },
    onMessage: (listener) => {
      listen(port, 'message', (event) => {
        const bytes = 'data' in event ? event.data : undefined
        if (end.isClosed()) return
        if (bytes instanceof Uint8Array) listener(bytes)
        else close('A message was not bytes.')
      })
      port.start()
    },
    onClose: end.onClose,
    close,
  }
}
