import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

/** A TCP connection that shows what came over it, for requests that no HTTP client would send. */
export const rawSocket = (port: number) => {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let text = ''
  let ended = false
  const waiting = new Set<() => void>()
  const check = () => {
    for (const look of waiting) look()
  }
  socket.setEncoding('utf8')
  socket.on('data', (part) => {
    text += part
    check()
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    ended = true
    check()
  })
  const until = (condition: () => boolean) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (!condition()) return
        waiting.delete(look)
        resolve(text)
      }
      waiting.add(look)
      look()
    })
  return {
    socket,
    write: (part: string) => void socket.write(part),
    /** Resolves with all that came, once it contains `part`. */
    received: (part: string) => until(() => text.includes(part)),
    closed: () => until(() => ended),
  }
}
