import { closing } from './closing.ts'
import type { Port } from './port.ts'

interface End {
  readonly port: Port
  readonly receive: (bytes: Uint8Array) => void
}

const makeEnd = (other: () => End, end: ReturnType<typeof closing>): End => {
  const listeners: ((bytes: Uint8Array) => void)[] = []
  const waiting: Uint8Array[] = []
  return {
    receive: (bytes) => {
      if (end.isClosed()) return
      if (listeners.length === 0) waiting.push(bytes)
      for (const listener of listeners) listener(bytes)
    },
    port: {
      send: (bytes) => {
        const copy = bytes.slice()
        if (!end.isClosed()) void Promise.resolve().then(() => other().receive(copy))
      },
      onMessage: (listener) => {
        listeners.push(listener)
        for (const bytes of waiting.splice(0)) listener(bytes)
      },
      onClose: end.onClose,
      close: (reason) => end.closed(reason ?? null),
    },
  }
}

/**
 * Two ports in memory, each other's far end. A message arrives after the present turn, as a copy, as with real ports.
 *
 * @example const [page, host] = memoryPorts()
 */
export const memoryPorts = (): [Port, Port] => {
  const end = closing()
  const one: End = makeEnd(() => two, end)
  const two: End = makeEnd(() => one, end)
  return [one.port, two.port]
}
