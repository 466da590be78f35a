import type { Caller, Origin } from '../contract/caller.ts'
import type { StationEvent } from '../contract/events.ts'
import type { Handlers, StreamHandlers } from '../contract/handlers.ts'
import type { NetworkState } from '../contract/network.ts'
import type { OperationName } from '../contract/operations.ts'
import type { Permission } from '../contract/permission.ts'
import type { StationStatus } from '../contract/station.ts'
import type { StreamName } from '../contract/streams.ts'
import type { Refusals } from './audit/createRefusals.ts'

/** Operations that belong to one window or browser tab: they change who is signed in there. */
export type SessionOperation = Extract<OperationName, `session.${string}`>

/** The use cases that do not depend on a window. */
export type StationHandlers = Omit<Handlers, SessionOperation>

/** One window or browser tab, and the person signed in at it. */
export interface WindowSession {
  readonly handlers: Handlers
  readonly streams: StreamHandlers
  /** Who is signed in now; anonymous before sign-in and after sign-out, expiry or a disabled account. */
  readonly caller: () => Caller
  /** Counts a call as use of the window, which locks when it is not used. */
  readonly used: (operation: OperationName) => void
  /** Records what was refused here. */
  readonly refused: Refusals['operation']
}

/** One screen that shows a wall, with a key that opens nothing else. */
export interface DisplaySession extends Omit<WindowSession, 'used'> {
  /** Throws for everything but the live view of a wall. */
  readonly allow: (name: OperationName | StreamName) => void
  /** Says of a key that holds no more why it does not. */
  readonly authorize: (caller: Caller, permission: Permission | 'public') => void
}

/** Committed events: those after an id (the events of later commits only where it is null), then live ones. */
export interface EventLog {
  /** Events after `lastId`, oldest first, in pages (empty ones too), so that a long gap fills neither memory nor time. */
  readonly since: (caller: Caller, lastId: string) => Iterable<readonly StationEvent[]>
  /** Why the events after an id cannot be told any more, in a sentence; null where they can. */
  readonly gone: (lastId: string) => string | null
  /** Calls back after each commit with its events that `caller` may see; returns how to end it. */
  readonly subscribe: (caller: Caller, listener: (events: readonly StationEvent[]) => void) => () => void
}

/** Where the local port stands, as the host tells the station. */
export interface PortState {
  readonly address: string | null
  readonly problem: string | null
}

/** The way in from the network, which the host opens and closes. */
export interface Network {
  readonly state: () => NetworkState
  /** Makes it as the setting says; what goes wrong stands in the state. */
  readonly apply: () => Promise<void>
  /** The certificate of its certificate authority in PEM; null before it is made. */
  readonly certificate: () => string | null
}

/** Names of counters and gauges for `/metrics`, with their present values. */
export interface StationFigures {
  readonly samples_total: number
  readonly violations_total: number
  readonly commits_total: number
  readonly refused_samples_total: number
  readonly queue_length: number
  readonly open_violations: number
  readonly open_group_signals: number
}

/** The application without its transports. */
export interface Station {
  readonly handlers: StationHandlers
  readonly streams: StreamHandlers
  readonly events: EventLog
  /** With a key, whoever signed in with it before, in this process or an earlier one, is still signed in. */
  readonly openSession: (origin: Origin, key?: string) => WindowSession
  /** A screen with the key that it showed; a wrong one is refused when it asks for something. */
  readonly openDisplay: (key: string, origin: Origin) => DisplaySession
  /** Records what a transport refused. */
  readonly refusals: Pick<Refusals, 'operation' | 'credentials'>
  /** The caller of a bearer token; null where it is not valid. */
  readonly authenticateToken: (token: string, origin: Origin) => Promise<Caller | null>
  /**
   * The caller of an API key or of the master key; null where it is not valid or revoked.
   *
   * @throws ContractError UNAUTHORIZED where it is right but expired or deactivated, FORBIDDEN from another address than its
   * own, RATE_LIMIT_EXCEEDED
   */
  readonly authenticateKey: (key: string, origin: Origin) => Promise<Caller | null> | Caller | null
  /**
   * A caller as it is when the body of its request has come in, which may take its time: a key may have been revoked or
   * changed meanwhile. Null where it holds no more; throws as `authenticateKey` does.
   */
  readonly readmit: (caller: Caller) => Caller | null
  readonly status: () => StationStatus
  readonly setPort: (state: PortState) => void
  readonly figures: () => StationFigures
  /** Checks for `/health/ready`: name to `ok`, or to what is wrong in a sentence. */
  readonly readiness: () => Record<string, string>
  /** Commits what is queued, refuses what comes later, ends workers. The database is the host's to close. */
  readonly close: () => Promise<void>
}

/** What the station writes to, of the host's logger. */
export interface Log {
  readonly info: (fields: object, message: string) => void
  readonly warn: (fields: object, message: string) => void
  readonly error: (fields: object, message: string) => void
}
