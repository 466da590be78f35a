import { PULSE_EVERY, SILENCE } from './bounds.ts'
import { encodeFrame } from './codec.ts'
import type { Port } from './port.ts'
import { after } from './timer.ts'

/**
 * Asks the other side for a sign of life whenever nothing has come for a while, and tells when it falls silent and when it is
 * heard again. The port stays open: a station that hung for a moment still knows who is signed in.
 *
 * @example watchPulse(port, (heard) => onState(heard ? 'open' : 'lost'))
 */
export const watchPulse = (port: Port, onPulse: (heard: boolean) => void): void => {
  let silent = false
  let closed = false
  let callOff = () => {}

  const ask = () => {
    port.send(encodeFrame({ kind: 'ping', call: 0 }))
    callOff = after(SILENCE, () => {
      if (!silent) onPulse(false)
      silent = true
      if (!closed) ask()
    })
  }
  const hear = () => {
    callOff()
    if (closed) return
    callOff = after(PULSE_EVERY, ask)
    if (silent) onPulse(true)
    silent = false
  }

  hear()
  port.onMessage(hear)
  port.onClose(() => {
    closed = true
    callOff()
  })
}
