import { bridgeProtocols, displayProtocols } from '../../bridge/bridgeToken.ts'
import type { Port } from '../../bridge/port.ts'
import { shellPort } from '../../bridge/shellPort.ts'
import { openWebSocketPort } from '../../bridge/webSocketPort.ts'
import { browserToken } from './browserToken.ts'
import { shell } from './shell.ts'

const openSocket = (protocols: string[]): Promise<Port> => {
  const address = new URL('/bridge', location.href)
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
  // The DOM's types let a WebSocket send only what is surely not shared memory; the codec never shares any.
  const socket = new WebSocket(address, protocols)
  return openWebSocketPort(socket as unknown as Parameters<typeof openWebSocketPort>[0])
}

/** The page's way to the station: the window shell's port where there is one, else a WebSocket to where the page came from. */
export const openPort = (): Promise<Port> => {
  const own = shell()
  return own === undefined ? openSocket(bridgeProtocols(browserToken())) : shellPort(window, own)
}

/** Likewise for a page that shows a wall, with the key of its screen: nobody is signed in there. */
export const openDisplayPort = (key: string): Promise<Port> => {
  const own = shell()
  return own === undefined ? openSocket(displayProtocols(key)) : shellPort(window, own, key)
}
