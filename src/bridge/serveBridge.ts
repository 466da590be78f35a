import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import type { ClientFrame, HostFrame } from '../contract/frame.ts'
import type { Handlers, StreamHandlers } from '../contract/handlers.ts'
import { type OperationName, operations } from '../contract/operations.ts'
import type { Permission } from '../contract/permission.ts'
import type { StreamName } from '../contract/streams.ts'
import { parseInput } from '../contract/validate.ts'
import { MAX_CALLS, MAX_CLIENT_FRAME, MAX_STRANGERS_FRAME } from './bounds.ts'
import { decodeClientFrame, encodeFrame } from './codec.ts'
import type { Port } from './port.ts'
import { serveStreams } from './serveStreams.ts'
import { toWire } from './wireError.ts'

/** One window or tab: its handlers, its live views, and who is signed in at it now. */
export interface BridgeSession {
  readonly handlers: Handlers
  readonly streams: StreamHandlers
  readonly caller: () => Caller
  /** Asked before an input is looked at; throws where this page may not ask for it at all, whatever its caller may. */
  readonly allow?: (name: OperationName | StreamName) => void
  /** Told of each call before it is looked at: somebody is at the window. */
  readonly used?: (operation: OperationName) => void
  /** Told of every error that a call or a live view is answered with; must not throw. */
  readonly refused?: (caller: Caller, name: string, input: unknown, error: unknown) => void
}

/** Throws a ContractError where the caller does not hold the permission. */
export type Authorize = (caller: Caller, permission: Permission | 'public', whileLocked?: boolean) => void

/** Told of an error that no ContractError explains, and of the operation or stream in which it arose. */
export type Report = (error: unknown, name: string) => void

const isPerson = ({ kind }: Caller): boolean => kind !== 'anonymous' && kind !== 'display'

const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name)

const unknownOperation = (name: string): ContractError =>
  new ContractError(
    'NOT_FOUND',
    `The station knows no "${name.slice(0, 80)}": this window is of another version. Open it again.`,
  )

const busy = new ContractError(
  'RATE_LIMIT_EXCEEDED',
  `More than ${MAX_CALLS} requests of this window are unanswered. Wait for some of them, then try again.`,
)

const answer = async (
  session: BridgeSession,
  authorize: Authorize,
  name: string,
  input: unknown,
): Promise<unknown> => {
  if (!isOperation(name)) throw unknownOperation(name)
  const operation = operations[name]
  session.used?.(name)
  const caller = session.caller()
  try {
    session.allow?.(name)
    authorize(caller, operation.permission)
    const parsed = parseInput(operation.input, input)
    const handler = session.handlers[name] as (caller: Caller, input: unknown) => unknown
    return await handler(caller, parsed)
  } catch (error) {
    session.refused?.(caller, name, input, error)
    throw error
  }
}

/**
 * Answers the calls and feeds the live views of one page, until the port closes or the returned function is called.
 * Each call is authorised for whoever is signed in at that moment, its input validated, its error sent as a
 * ContractError; anything else that is thrown goes to `report` and reaches the page without detail. A message that is
 * no frame, or is larger than `MAX_CLIENT_FRAME`, or than `MAX_STRANGERS_FRAME` while nobody is signed in, closes the
 * port.
 *
 * @example const stop = serveBridge(messagePort(port), station.openSession(origin), authorize, report)
 */
export const serveBridge = (
  port: Port,
  session: BridgeSession,
  authorize: Authorize,
  report: Report = () => undefined,
): (() => void) => {
  let calls = 0

  const fail = (call: number, name: string, error: unknown) => {
    if (!(error instanceof ContractError)) report(error, name)
    port.send(encodeFrame({ kind: 'error', call, error: toWire(error) }))
  }

  const send = (frame: HostFrame, name: string): boolean => {
    let bytes: Uint8Array
    try {
      bytes = encodeFrame(frame)
    } catch (error) {
      fail(frame.call, name, error)
      return false
    }
    port.send(bytes)
    return true
  }

  const streams = serveStreams(port, session, authorize, { send, fail })

  const reply = async (call: number, name: string, input: unknown) => {
    if (calls >= MAX_CALLS) return fail(call, name, busy)
    calls += 1
    try {
      send({ kind: 'reply', call, output: await answer(session, authorize, name, input) }, name)
    } catch (error) {
      fail(call, name, error)
    } finally {
      calls -= 1
    }
  }

  const take = (frame: ClientFrame) => {
    if (frame.kind === 'close') streams.close(frame.call)
    else if (frame.kind === 'ping') port.send(encodeFrame({ kind: 'pong', call: frame.call }))
    else if (frame.kind === 'call') void reply(frame.call, frame.name, frame.input)
    else if (streams.has(frame.call)) port.close('A live view was opened twice under one number.')
    else void streams.open(frame.call, frame.name, frame.input)
  }

  port.onClose(streams.closeAll)
  port.onMessage((bytes) => {
    if (bytes.byteLength > MAX_CLIENT_FRAME) return port.close('A message was larger than 16 MB.')
    if (bytes.byteLength > MAX_STRANGERS_FRAME && !isPerson(session.caller())) {
      return port.close('A message was larger than 64 KB, and nobody is signed in.')
    }
    let frame: ClientFrame
    try {
      frame = decodeClientFrame(bytes)
    } catch {
      return port.close('A message could not be read.')
    }
    take(frame)
  })
  return () => port.close()
}
