import { ipcMain, MessageChannelMain } from 'electron'
import { messagePort } from '../bridge/messagePort.ts'
import type { Origin } from '../contract/caller.ts'
import { portMessage } from '../contract/shell.ts'
import type { Host } from '../host/createHost.ts'
import { isOwnFrame } from './security.ts'

/** A page that is loaded again in the same window stays signed in. */
const sessionKey = 'window'

/** Nobody is signed in at the window of a wall, whoever is at the other one. */
const wallSessionKey = 'wall window'

/**
 * Hands a port to the page that asks for it: as a window, or with a key as the screen that the key is of. One of the same
 * kind that the page had before is closed.
 *
 * @param isWall whether a page is the one of the wall's window, by its id
 */
export const handOutPorts = (
  host: Pick<Host, 'serveWindow' | 'serveDisplay'>,
  isWall: (pageId: number) => boolean,
): void => {
  const open = new Map<string, () => void>()
  ipcMain.on(portMessage, (event, key: unknown) => {
    const frame = event.senderFrame
    if (!isOwnFrame(frame)) return
    const isDisplay = typeof key === 'string'
    const place = `${event.sender.id} ${isDisplay ? 'display' : 'window'}`
    open.get(place)?.()
    const { port1, port2 } = new MessageChannelMain()
    const origin: Origin = { via: 'bridge', address: 'window', userAgent: null }
    const port = messagePort(port1)
    const sessionOf = isWall(event.sender.id) ? wallSessionKey : sessionKey
    open.set(
      place,
      isDisplay ? host.serveDisplay(port, origin, key) : host.serveWindow(port, origin, sessionOf),
    )
    frame.postMessage(portMessage, null, [port2])
  })
}
