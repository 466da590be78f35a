import type { Page } from '@playwright/test'
import { decodeClientFrame, decodeHostFrame } from '../../src/bridge/codec.ts'
import type { OperationName } from '../../src/contract/operations.ts'

/** What the station answers to one operation. */
export interface Answers {
  /** Holds them back from now on, as when the station takes its time over them. */
  readonly hold: () => void
  /** Lets those go that are held, and all that come later. */
  readonly release: () => void
}

/** Stands in the way of the answers to one operation. Call it before the page opens its socket. */
export const answersTo = async (page: Page, name: OperationName): Promise<Answers> => {
  let isHeld = false
  const held: (() => void)[] = []
  await page.routeWebSocket('**/bridge', (socket) => {
    const server = socket.connectToServer()
    const calls = new Set<number>()
    socket.onMessage((message) => {
      const frame = decodeClientFrame(message as Buffer)
      if (frame.kind === 'call' && frame.name === name) calls.add(frame.call)
      server.send(message)
    })
    server.onMessage((message) => {
      const answer = () => socket.send(message)
      if (isHeld && calls.has(decodeHostFrame(message as Buffer).call)) held.push(answer)
      else answer()
    })
  })
  return {
    hold: () => {
      isHeld = true
    },
    release: () => {
      isHeld = false
      for (const answer of held.splice(0)) answer()
    },
  }
}
