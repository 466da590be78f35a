import type { ContractError } from '../contract/errors.ts'
import type { BridgeClient, StreamListener } from './bridgeClient.ts'
import { connectBridge } from './connectBridge.ts'
import { NoAnswer } from './noAnswer.ts'
import type { Port } from './port.ts'
import { after } from './timer.ts'
import { watchPulse } from './watchPulse.ts'

/** Where the connection stands. */
export type BridgeState = 'connecting' | 'open' | 'lost'

const FIRST_WAIT = 250
const LONGEST_WAIT = 5000

interface Wanted {
  readonly begin: (bridge: BridgeClient) => void
}

/**
 * A bridge that opens its port again whenever it closes, after 250 ms, 500 ms, and so on up to 5 s. Live views are
 * opened again by themselves, with a new snapshot. Calls before the first connection wait for it; calls while the
 * connection is lost fail at once, because nobody can say whether a repeated change would be made twice. A station that
 * falls silent is told as lost too, on a port that stays open.
 *
 * @example reconnectingBridge(() => openWebSocketPort(new WebSocket(url)), showState)
 */
export const reconnectingBridge = (
  openPort: () => Promise<Port>,
  onState: (state: BridgeState) => void,
): BridgeClient => {
  const wanted = new Set<Wanted>()
  let bridge: BridgeClient | null = null
  let over = false
  let wait = FIRST_WAIT
  let callOff = () => {}
  let firstDone = () => {}
  const first = new Promise<void>((resolve) => {
    firstDone = resolve
  })

  const lose = () => {
    bridge = null
    firstDone()
    if (over) return
    onState('lost')
    callOff = after(wait, () => void connect())
    wait = Math.min(2 * wait, LONGEST_WAIT)
  }

  const connect = async () => {
    onState('connecting')
    let port: Port
    try {
      port = await openPort()
    } catch {
      lose()
      return
    }
    if (over) return port.close()
    let lost = false
    // Before connectBridge, so that its live views already find the connection lost when they are told.
    port.onClose(() => {
      lost = true
      lose()
    })
    if (lost) return
    const opened = connectBridge(port)
    bridge = opened
    wait = FIRST_WAIT
    onState('open')
    watchPulse(port, (heard) => onState(heard ? 'open' : 'lost'))
    firstDone()
    for (const view of [...wanted]) view.begin(opened)
  }

  void connect()

  return {
    call: async (name, input) => {
      await first
      if (bridge === null) throw new NoAnswer()
      return await bridge.call(name, input)
    },

    open: (name, input, listener) => {
      let end = () => {}
      const view: Wanted = {
        begin: (connection) => {
          const relay: StreamListener<typeof name> = {
            onSnapshot: listener.onSnapshot,
            onDelta: listener.onDelta,
            onError: (error: ContractError) => {
              if (connection !== bridge) return
              wanted.delete(view)
              listener.onError(error)
            },
          }
          end = connection.open(name, input, relay).close
        },
      }
      wanted.add(view)
      if (bridge !== null) view.begin(bridge)
      return {
        close: () => {
          if (wanted.delete(view)) end()
        },
      }
    },

    close: () => {
      over = true
      callOff()
      firstDone()
      wanted.clear()
      bridge?.close()
      bridge = null
    },
  }
}
