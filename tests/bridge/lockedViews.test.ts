import { expect, it } from 'vitest'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import { serveBridge } from '../../src/bridge/serveBridge.ts'
import type { Caller } from '../../src/contract/caller.ts'
import { authorize } from '../../src/station/authorize.ts'
import { emptyBoard, gate, person, sessionOf } from './bridgeSession.ts'

it('a locked window goes on showing the board, and nothing else: who passes by would read on', async () => {
  const [page, host] = memoryPorts()
  let caller: Caller = person(1)
  let pushBoard = () => {}
  let pushGroup = () => {}
  const session = sessionOf(
    {},
    {
      'board.live': (_caller, _input, push) => {
        pushBoard = () => push({ tiles: [], removed: [7] })
        return { snapshot: emptyBoard, close: () => {} }
      },
      'group.live': (_caller, _input, push) => {
        pushGroup = () => push({ changes: 1 })
        return { snapshot: { changes: 0 }, close: () => {} }
      },
    },
  )
  serveBridge(host, { ...session, caller: () => caller }, authorize)
  const bridge = connectBridge(page)
  const [boardShown, groupShown, boardMoved, groupEnded] = [gate(), gate(), gate(), gate()]
  const seen: string[] = []
  const onError = () => {
    seen.push('group ended')
    groupEnded.open()
  }
  bridge.open(
    'board.live',
    {},
    { onSnapshot: () => boardShown.open(), onDelta: () => boardMoved.open(), onError: () => {} },
  )
  bridge.open(
    'group.live',
    { group_id: 1 },
    { onSnapshot: () => groupShown.open(), onDelta: () => seen.push('group moved'), onError },
  )
  await boardShown.opened
  await groupShown.opened
  caller = { ...person(1), kind: 'user', held: 'locked' } as Caller
  pushGroup()
  pushBoard()
  await groupEnded.opened
  await boardMoved.opened
  expect(seen).toEqual(['group ended'])
})

// Would catch data that comes to a locked window because it was asked for just before.
it('a view whose snapshot comes after the window was locked ends unseen, and what feeds it ends too', async () => {
  const [page, host] = memoryPorts()
  let caller: Caller = person(1)
  const [asked, ready, ended, refused] = [gate(), gate(), gate(), gate<string>()]
  const session = sessionOf(
    {},
    {
      'group.live': async () => {
        asked.open()
        await ready.opened
        return { snapshot: { changes: 0 }, close: () => ended.open() }
      },
    },
  )
  serveBridge(host, { ...session, caller: () => caller }, authorize)
  const seen: string[] = []
  const onError = ({ code }: { readonly code: string }) => refused.open(code)
  connectBridge(page).open(
    'group.live',
    { group_id: 1 },
    { onSnapshot: () => seen.push('snapshot'), onDelta: () => seen.push('delta'), onError },
  )
  await asked.opened
  caller = { ...person(1), kind: 'user', held: 'locked' } as Caller
  ready.open()
  expect(await refused.opened).toBe('UNAUTHORIZED')
  await ended.opened
  expect(seen).toEqual([])
})
