import type { FastifyBaseLogger } from 'fastify'
import type { Port } from '../bridge/port.ts'
import type { Origin } from '../contract/caller.ts'
import type { Station } from '../station/station.ts'

/** How much the server takes, and how long it waits. */
export interface ServerLimits {
  /** Bytes of a body; 1 MB. */
  readonly bodyBytes: number
  /** Bytes of a batch; 16 MB, which is 10,000 samples of 100 values of up to 15 characters. */
  readonly batchBytes: number
  /** Until a request has arrived as a whole. */
  readonly requestTimeoutMs: number
  readonly headersTimeoutMs: number
  /** How often the two timeouts are looked at. */
  readonly timeoutCheckMs: number
  readonly keepAliveMs: number
  readonly connections: number
  /** Requests a minute and address to sign in, refresh or set up. */
  readonly signInsPerMinute: number
  /** Of what needs no sign-in, by each other computer; enough for scanning pieces, too few for trying all numbers. */
  readonly publicReadsPerMinute: number
  readonly eventStreams: number
  readonly heartbeatMs: number
  /** Bytes that wait for a slow reader of events before it is served from the log, at its own pace. */
  readonly streamBufferBytes: number
  /** Mean delay of the event loop past which requests are refused with 503. */
  readonly eventLoopDelayMs: number
  readonly heapBytes: number
  readonly pressureSampleMs: number
}

export const defaultLimits: ServerLimits = {
  bodyBytes: 1024 * 1024,
  batchBytes: 16 * 1024 * 1024,
  requestTimeoutMs: 30_000,
  headersTimeoutMs: 10_000,
  timeoutCheckMs: 5_000,
  keepAliveMs: 65_000,
  connections: 1_000,
  signInsPerMinute: 30,
  publicReadsPerMinute: 100,
  eventStreams: 100,
  heartbeatMs: 15_000,
  streamBufferBytes: 1024 * 1024,
  eventLoopDelayMs: 2_000,
  heapBytes: 1024 * 1024 * 1024,
  pressureSampleMs: 1_000,
}

/** A browser tab at `/bridge`: the token that its pages keep, or the key of a screen, and where it connects from. */
export type BridgeConnection = { readonly origin: Origin } & (
  | { readonly sessionToken: string }
  | { readonly displayKey: string }
)

export interface ServerOptions {
  readonly station: Station
  readonly log: FastifyBaseLogger | false
  readonly version: string
  /** Host names besides the loopback ones under which the station may be addressed at this moment. */
  readonly allowedHosts?: () => readonly string[]
  /** The built screens, served at `/`. */
  readonly screensDir?: string
  /** Called for each accepted WebSocket at `/bridge`. */
  readonly bridge?: (port: Port, connection: BridgeConnection) => void
  readonly limits?: Partial<ServerLimits>
}
