import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import type { HostFrame } from '../contract/frame.ts'
import type { OpenStream } from '../contract/handlers.ts'
import { type StreamName, streams } from '../contract/streams.ts'
import { parseInput } from '../contract/validate.ts'
import { MAX_QUEUED, MAX_STREAMS } from './bounds.ts'
import type { Port } from './port.ts'
import type { Authorize, BridgeSession } from './serveBridge.ts'

/** The live views of one page. */
export interface ServedStreams {
  readonly has: (call: number) => boolean
  readonly open: (call: number, name: string, input: unknown) => Promise<void>
  readonly close: (call: number) => void
  readonly closeAll: () => void
}

interface Outbox {
  /** False where the frame could not be packed; the page was then told of the error. */
  readonly send: (frame: HostFrame, name: string) => boolean
  readonly fail: (call: number, name: string, error: unknown) => void
}

type AnyStreamHandler = (
  caller: Caller,
  input: unknown,
  push: (delta: unknown) => void,
) => Promise<OpenStream<unknown>> | OpenStream<unknown>

const isStream = (name: string): name is StreamName => Object.hasOwn(streams, name)

const tooMany = new ContractError(
  'RATE_LIMIT_EXCEEDED',
  `This window has ${MAX_STREAMS} live views open. Close some of them, then try again.`,
)
const otherPerson = new ContractError(
  'UNAUTHORIZED',
  'Another person is signed in now, or may do other things. Open the live view again.',
)

const identity = (caller: Caller): string =>
  caller.kind === 'user'
    ? `user ${caller.userId} ${caller.role} ${caller.clientId}`
    : caller.kind === 'key'
      ? `key ${caller.keyId}`
      : caller.kind === 'display'
        ? `display ${caller.displayId}`
        : caller.kind

/**
 * Opens, feeds and closes the live views of one page. A view ends with an error when the person who opened it is no
 * longer signed in, so that nobody goes on seeing what was opened for somebody else.
 */
export const serveStreams = (
  port: Port,
  session: BridgeSession,
  authorize: Authorize,
  { send, fail }: Outbox,
): ServedStreams => {
  /** The end of each view; null while it is being opened. */
  const open = new Map<number, (() => void) | null>()

  const close = (call: number) => {
    const end = open.get(call)
    open.delete(call)
    end?.()
  }

  const start = async (call: number, name: string, input: unknown) => {
    if (!isStream(name)) {
      throw new ContractError('NOT_FOUND', `The station knows no live view "${name.slice(0, 80)}".`)
    }
    const stream = streams[name]
    session.allow?.(name)
    const opener = session.caller()
    authorize(opener, stream.permission, stream.whileLocked)
    const parsed = parseInput(stream.input, input)

    const checkStill = () => {
      const caller = session.caller()
      authorize(caller, stream.permission, stream.whileLocked)
      if (identity(caller) !== identity(opener)) throw otherPerson
    }

    let seq = 0
    let early: unknown[] | null = []
    const push = (delta: unknown) => {
      if (!open.has(call)) return
      if (early !== null) {
        early.push(delta)
        return
      }
      try {
        checkStill()
      } catch (error) {
        close(call)
        fail(call, name, error)
        return
      }
      seq += 1
      if ((port.queued?.() ?? 0) > MAX_QUEUED) return
      if (!send({ kind: 'delta', call, seq, data: delta }, name)) close(call)
    }

    const { snapshot, close: end } = await (session.streams[name] as AnyStreamHandler)(opener, parsed, push)
    if (!open.has(call)) return end()
    open.set(call, end)
    // The window may have been locked, or another person have come, while the snapshot was put together.
    checkStill()
    if (!send({ kind: 'snapshot', call, seq: 0, data: snapshot }, name)) return close(call)
    const waiting = early
    early = null
    for (const delta of waiting) push(delta)
  }

  return {
    has: (call) => open.has(call),
    open: async (call, name, input) => {
      if (open.size >= MAX_STREAMS) return fail(call, name, tooMany)
      open.set(call, null)
      try {
        await start(call, name, input)
      } catch (error) {
        session.refused?.(session.caller(), name, input, error)
        const wanted = open.has(call)
        close(call)
        if (wanted || !(error instanceof ContractError)) fail(call, name, error)
      }
    },
    close,
    closeAll: () => {
      for (const call of [...open.keys()]) close(call)
    },
  }
}
