import type { ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import type { Caller } from '../contract/caller.ts'
import type { StationEvent } from '../contract/events.ts'
import type { EventLog } from '../station/station.ts'

export interface EventStreamOptions {
  readonly events: EventLog
  readonly caller: Caller
  /** The last event that the reader has; null where it begins with what comes. */
  readonly lastId: string | null
  /** Bytes that may wait for the reader before it is served from the log. */
  readonly bufferBytes: number
  readonly heartbeatMs: number
  /** Asked at each heartbeat: a key may have been revoked, a token expired. */
  readonly mayGoOn: () => Promise<boolean> | boolean
  readonly onFault: (error: unknown) => void
}

/** Heartbeats that a reader may take nothing before it counts as gone. */
const patience = 2

const parts = (id: string): readonly [number, number] => {
  const [commit, index] = id.split('.').map(Number)
  return [commit ?? 0, index ?? 0]
}

/** Whether an event comes after another; event ids are `<commit>.<index>`. */
export const isAfter = (id: string, other: string): boolean => {
  const [commit, index] = parts(id)
  const [otherCommit, otherIndex] = parts(other)
  return commit > otherCommit || (commit === otherCommit && index > otherIndex)
}

const frameOf = ({ id, type, data }: StationEvent): string =>
  `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`

/**
 * Writes events to a response whose head was sent: first what the reader missed, page by page as fast as it reads, then
 * each commit's. What is committed during the replay is read from the log too, and what is then announced a second time
 * is known by its id, so that none is lost and none comes twice. A reader that falls behind by more than its buffer is
 * served from the log again, at its own pace; one that takes nothing for two heartbeats is disconnected.
 *
 * @returns ends the stream in good order
 */
export const eventStream = (response: ServerResponse, options: EventStreamOptions): (() => void) => {
  const { events, caller, bufferBytes } = options
  let sent = options.lastId
  let live = sent === null
  let announced = false
  let stalls = 0

  const write = (event: StationEvent): void => {
    response.write(frameOf(event))
    sent = event.id
  }
  const room = (): Promise<void> | undefined => {
    if (!response.writableNeedDrain || response.destroyed) return
    return new Promise((resolve) => {
      const go = () => {
        response.off('drain', go)
        response.off('close', go)
        resolve()
      }
      response.on('drain', go)
      response.on('close', go)
    })
  }
  const replay = async (from: string): Promise<void> => {
    live = false
    sent = from
    do {
      announced = false
      for (const page of events.since(caller, sent)) {
        for (const event of page) write(event)
        await room()
        await setImmediate()
        if (response.destroyed || response.writableEnded) return
      }
    } while (announced)
    live = true
  }
  const catchUp = (from: string): void => {
    replay(from).catch((error: unknown) => {
      options.onFault(error)
      response.destroy()
    })
  }
  const follow = (committed: readonly StationEvent[]): void => {
    announced = true
    if (!live) return
    for (const event of committed) {
      if (sent !== null && !isAfter(event.id, sent)) continue
      if (sent !== null && response.writableLength > bufferBytes) {
        catchUp(sent)
        return
      }
      write(event)
    }
  }
  const unsubscribe = events.subscribe(caller, follow)
  const heartbeat = setInterval(() => {
    stalls = response.writableNeedDrain ? stalls + 1 : 0
    if (stalls >= patience) response.destroy()
    else if (stalls === 0) response.write(': still here\n\n')
    Promise.resolve(options.mayGoOn()).then((may) => {
      if (!may) response.end()
    }, options.onFault)
  }, options.heartbeatMs)
  response.on('drain', () => {
    stalls = 0
  })
  response.on('close', () => {
    clearInterval(heartbeat)
    unsubscribe()
  })
  response.on('error', () => response.destroy())
  if (sent !== null) catchUp(sent)
  return () => response.end()
}
