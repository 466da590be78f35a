import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { StationEvent } from '../../src/contract/events.ts'
import { eventStream, isAfter } from '../../src/http/eventStream.ts'
import { testOrigin } from '../support/callers.ts'
import { rawSocket } from '../support/rawSocket.ts'

const event = (id: string): StationEvent => ({ id, type: 'sample', data: {} as never })

describe('a stream of events', () => {
  it('orders ids by number, not by letters', () => {
    expect(isAfter('10.0', '9.5')).toBe(true)
    expect(isAfter('9.10', '9.9')).toBe(true)
    expect(isAfter('9.9', '9.9')).toBe(false)
    expect(isAfter('9.9', '10.0')).toBe(false)
  })

  // The loosest log that the interface allows: a reading ends with what was there when it began, and commits are
  // announced late, so that 3.0 is missed by the first reading and 2.0 is both read and announced.
  it('neither misses what came during a reading nor repeats what was announced late', async () => {
    const log = ['1.0', '2.0'].map(event)
    let announce: (events: readonly StationEvent[]) => void = () => undefined
    const events = {
      *since(_caller: unknown, lastId: string) {
        const there = log.filter(({ id }) => isAfter(id, lastId))
        yield there
        if (log.length === 2) {
          log.push(event('3.0'))
          announce([event('3.0')])
        }
      },
      gone: () => null,
      subscribe: (_caller: unknown, listener: typeof announce) => {
        announce = listener
        return () => undefined
      },
    }
    const server = createServer((_request, response) => {
      eventStream(response, {
        events,
        caller: { kind: 'system', origin: testOrigin },
        lastId: '0.0',
        bufferBytes: 1_000,
        heartbeatMs: 60_000,
        mayGoOn: () => true,
        onFault: (error) => response.destroy(error as Error),
      })
    })
    onTestFinished(() => void server.close())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const reader = rawSocket((server.address() as AddressInfo).port)
    reader.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await reader.received('id: 3.0')
    // What is announced is in the log already; the reader may still be reading it.
    log.push(event('4.0'))
    announce([event('2.0'), event('3.0'), event('4.0')])
    const text = await reader.received('id: 4.0')
    expect([...text.matchAll(/id: (\S+)/g)].map(([, id]) => id)).toEqual(['1.0', '2.0', '3.0', '4.0'])
  })
})
