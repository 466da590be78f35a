import { ipcMain, MessageChannelMain } from 'electron'
import { messagePort } from '../bridge/messagePort.ts'
import type { Origin } from '../contract/caller.ts'
import { portMessage } from '../contract/shell.ts'
import type { Host } from '../host/createHost.ts'
import { isOwnFrame } from './security.ts'

/** A page that is loaded again in the same window stays signed in. */
const sessionKey = 'window'

/** Hands a port to the page that asks for it; one that it had before is closed. */
export const handOutPorts = (host: Pick<Host, 'serveWindow'>): void => {
  let stop = () => {}
  ipcMain.on(portMessage, (event) => {
    const frame = event.senderFrame
    if (!isOwnFrame(frame)) return
    stop()
    const { port1, port2 } = new MessageChannelMain()
    const origin: Origin = { via: 'bridge', address: 'window', userAgent: null }
    stop = host.serveWindow(messagePort(port1), origin, sessionKey)
    frame.postMessage(portMessage, null, [port2])
  })
}
