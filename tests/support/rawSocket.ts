import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

/** A TCP connection that shows what came over it, for requests that no HTTP client would send. */
export const rawSocket = (port: number) => {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  const parts: string[] = []
  let ended = false
  const waiting = new Set<(part: string) => void>()
  const tell = (part: string) => {
    for (const look of waiting) look(part)
  }
  socket.setEncoding('utf8')
  socket.on('data', (part: string) => {
    parts.push(part)
    tell(part)
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    ended = true
    tell('')
  })
  const until = (condition: (part: string) => boolean) =>
    new Promise<string>((resolve) => {
      const look = (part: string) => {
        if (!condition(part)) return
        waiting.delete(look)
        resolve(parts.join(''))
      }
      waiting.add(look)
      look(parts.join(''))
    })
  /** Looks at each part once, with what of the one before may belong to it: a stream can be many megabytes long. */
  const contains = (wanted: string) => {
    let before = ''
    return (part: string): boolean => {
      const text = before + part
      before = text.slice(-wanted.length)
      return text.includes(wanted)
    }
  }
  return {
    socket,
    write: (part: string) => void socket.write(part),
    /** Resolves with all that came, once it contains `part`. */
    received: (part: string) => until(contains(part)),
    closed: () => until(() => ended),
  }
}
