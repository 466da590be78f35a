import { closeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ReadStream } from 'node:tty'

interface Native {
  readonly open: (columns: number, rows: number) => { master: number; slave: number; pty: string }
}

const require = createRequire(import.meta.url)
const { requireBinary } = require('@lydell/node-pty/requireBinary.js') as {
  readonly requireBinary: (name: string) => Native
}

/** A serial cable without a gauge: what is written at one end comes out of a device that opens like a serial port. */
export interface PseudoTerminal {
  /** The device, such as /dev/pts/3. */
  readonly path: string
  /** Sends bytes as the gauge does. */
  readonly send: (text: string) => void
  /** What was sent to the gauge so far. */
  readonly received: () => string
  /** Pulls the plug: the device is gone. */
  readonly unplug: () => void
}

/** Makes one; `unplug` it at the end. Only Linux and macOS have them. */
export const pseudoTerminal = (): PseudoTerminal => {
  const { master, slave, pty } = requireBinary('pty.node').open(80, 24)
  const end = new ReadStream(master) as ReadStream & { write: (bytes: Buffer) => boolean }
  let received = ''
  let plugged = true
  end.on('data', (bytes) => {
    received += bytes.toString('latin1')
  })
  // The other side closed first.
  end.on('error', () => {})
  return {
    path: pty,
    send: (text) => {
      end.write(Buffer.from(text, 'latin1'))
    },
    received: () => received,
    unplug: () => {
      if (!plugged) return
      plugged = false
      end.destroy()
      closeSync(slave)
    },
  }
}
