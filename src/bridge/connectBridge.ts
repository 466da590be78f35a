import { ContractError } from '../contract/errors.ts'
import type { ClientFrame, HostFrame } from '../contract/frame.ts'
import type { OutputOf } from '../contract/operations.ts'
import { CALL_TIMEOUT, MAX_CLIENT_FRAME } from './bounds.ts'
import type { BridgeClient } from './bridgeClient.ts'
import { decodeHostFrame, encodeFrame } from './codec.ts'
import { NoAnswer } from './noAnswer.ts'
import type { Port } from './port.ts'
import { after } from './timer.ts'
import { fromWire } from './wireError.ts'

interface PendingCall {
  readonly resolve: (output: unknown) => void
  readonly reject: (error: ContractError) => void
}

interface LiveView {
  readonly take: (frame: HostFrame & { readonly kind: 'snapshot' | 'delta' }) => void
  readonly fail: (error: ContractError) => void
}

/**
 * The page's side of a port to the station.
 *
 * @param options.timeout how long a call waits for its reply, in milliseconds; 30,000 unless set
 * @example const chart = await connectBridge(port).call('chart.get', { characteristic_id: 7 })
 */
export const connectBridge = (port: Port, options: { readonly timeout?: number } = {}): BridgeClient => {
  const timeout = options.timeout ?? CALL_TIMEOUT
  const calls = new Map<number, PendingCall>()
  const views = new Map<number, LiveView>()
  let lastNumber = 0
  let closed = false

  const send = (frame: ClientFrame) => {
    const bytes = encodeFrame(frame)
    if (bytes.byteLength > MAX_CLIENT_FRAME) {
      throw new ContractError('PAYLOAD_TOO_LARGE', 'This is more than 16 MB. Send it in smaller parts.')
    }
    port.send(bytes)
  }

  const take = (frame: HostFrame) => {
    if (frame.kind === 'reply') calls.get(frame.call)?.resolve(frame.output)
    else if (frame.kind === 'error') {
      const error = fromWire(frame.error)
      calls.get(frame.call)?.reject(error)
      views.get(frame.call)?.fail(error)
    } else if (frame.kind !== 'pong') views.get(frame.call)?.take(frame)
  }

  port.onMessage((bytes) => {
    let frame: HostFrame
    try {
      frame = decodeHostFrame(bytes)
    } catch {
      port.close('A message of the station could not be read.')
      return
    }
    take(frame)
  })
  port.onClose(() => {
    closed = true
    for (const call of [...calls.values()]) call.reject(new NoAnswer())
    for (const view of [...views.values()]) view.fail(new NoAnswer())
  })

  return {
    call: (name, input) =>
      new Promise<OutputOf<typeof name>>((resolve, reject) => {
        if (closed) throw new NoAnswer()
        lastNumber += 1
        const call = lastNumber
        send({ kind: 'call', call, name, input })
        const settle = () => {
          callOff()
          calls.delete(call)
        }
        const callOff = after(timeout, () => {
          calls.delete(call)
          reject(new NoAnswer())
        })
        calls.set(call, {
          resolve: (output) => {
            settle()
            resolve(output as OutputOf<typeof name>)
          },
          reject: (error) => {
            settle()
            reject(error)
          },
        })
      }),

    open: (name, input, listener) => {
      let call = 0
      let seq = -1
      const end = () => views.delete(call)
      const begin = () => {
        lastNumber += 1
        call = lastNumber
        seq = -1
        views.set(call, view)
        send({ kind: 'open', call, name, input })
      }
      const close = () => {
        if (end()) send({ kind: 'close', call })
      }
      const view: LiveView = {
        take: (frame) => {
          if (frame.seq !== seq + 1) {
            close()
            begin()
            return
          }
          seq = frame.seq
          if (frame.kind === 'snapshot')
            listener.onSnapshot(frame.data as Parameters<typeof listener.onSnapshot>[0])
          else listener.onDelta(frame.data as Parameters<typeof listener.onDelta>[0])
        },
        fail: (error) => {
          end()
          listener.onError(error)
        },
      }
      if (closed) void Promise.resolve().then(() => listener.onError(new NoAnswer()))
      else begin()
      return { close }
    },

    close: () => port.close(),
  }
}
