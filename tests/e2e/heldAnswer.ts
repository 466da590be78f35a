import type { Page } from '@playwright/test'
import { decodeClientFrame, decodeHostFrame } from '../../src/bridge/codec.ts'
import type { OperationName } from '../../src/contract/operations.ts'

/**
 * Holds back what the station answers to one operation, as when it takes its time over it. Call it before the page opens its socket.
 *
 * @returns lets the answers go, those that come later too
 */
export const holdAnswers = async (page: Page, name: OperationName): Promise<() => void> => {
  let isHeld = true
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
  return () => {
    isHeld = false
    for (const answer of held.splice(0)) answer()
  }
}
