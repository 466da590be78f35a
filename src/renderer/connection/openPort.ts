import { bridgeProtocols } from '../../bridge/bridgeToken.ts'
import type { Port } from '../../bridge/port.ts'
import { shellPort } from '../../bridge/shellPort.ts'
import { openWebSocketPort } from '../../bridge/webSocketPort.ts'
import { type Shell, shellName } from '../../contract/shell.ts'
import { browserToken } from './browserToken.ts'

const shell = (): Shell | undefined => (window as unknown as { readonly [shellName]?: Shell })[shellName]

/** The page's way to the station: the window shell's port where there is one, else a WebSocket to where the page came from. */
export const openPort = (): Promise<Port> => {
  const own = shell()
  if (own !== undefined) return shellPort(window, own)
  const address = new URL('/bridge', location.href)
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
  // The DOM's types let a WebSocket send only what is surely not shared memory; the codec never shares any.
  const socket = new WebSocket(address, bridgeProtocols(browserToken()))
  return openWebSocketPort(socket as unknown as Parameters<typeof openWebSocketPort>[0])
}
