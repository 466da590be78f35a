import { portMessage, type Shell } from '../contract/shell.ts'
import { messagePort } from './messagePort.ts'
import type { Port } from './port.ts'

/** The page's `window`, as far as it is used. */
interface Page {
  addEventListener(type: 'message', listener: (event: object) => void): void
  removeEventListener(type: 'message', listener: (event: object) => void): void
}

interface PortEvent {
  readonly source: unknown
  readonly data: unknown
  readonly ports: readonly Parameters<typeof messagePort>[0][]
  stopImmediatePropagation(): void
}

/**
 * Asks the window shell for the page's port to the station.
 *
 * @example const bridge = connectBridge(await shellPort(window, window.centerlineShell))
 */
export const shellPort = (page: Page, shell: Pick<Shell, 'requestPort'>, key?: string): Promise<Port> =>
  new Promise((resolve) => {
    const listener = (event: object) => {
      const { source, data, ports } = event as PortEvent
      const [port] = ports
      if (source !== page || data !== portMessage || port === undefined)
        return // Where the page asks twice, each answer is for one of them.
      ;(event as PortEvent).stopImmediatePropagation()
      page.removeEventListener('message', listener)
      resolve(messagePort(port))
    }
    page.addEventListener('message', listener)
    shell.requestPort(key)
  })
