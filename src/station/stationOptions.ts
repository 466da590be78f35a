import type { Caller } from '../contract/caller.ts'
import type { WritableDb } from '../storage/connection.ts'
import type { Delivery } from './alarms/delivery.ts'
import type { Repeat } from './alarms/openAlarmDesk.ts'
import type { SerialPorts } from './gauges/serialPorts.ts'
import type { SecretStore } from './secretStore.ts'
import type { Log, Network } from './station.ts'

/** The simulated gauge. The host runs it, because it posts over HTTP with a key of its own, like any other gauge. */
export interface Demo {
  /** Makes what it needs on behalf of `caller`, begins to post, and gives the characteristic to look at. */
  readonly start: (caller: Caller) => Promise<{ readonly characteristic_id: number }>
  readonly stop: () => Promise<void>
  readonly running: () => boolean
}

/** What the host gives a station. */
export interface StationOptions {
  readonly db: WritableDb
  /** For connections that only read, in workers. */
  readonly databaseFile: string
  readonly version: string
  /** SHA-256 of the master key in hexadecimal: the key itself is stored nowhere. */
  readonly masterKeyDigest: string
  readonly log: Log
  /** Where secrets are kept; in memory only unless set. */
  readonly secrets?: SecretStore
  readonly demo: Demo
  /** Never open unless set. */
  readonly network?: Network
  /** None unless set. */
  readonly serialPorts?: SerialPorts
  /** Called when long work is over and nobody has asked for more: a time to give memory back. */
  readonly onIdle?: () => void
  /** How messages about alarms leave; nothing is sent unless set. */
  readonly delivery?: Delivery
  /** How the station does again what goes by the clock; by timers unless set. */
  readonly repeat?: Repeat
  /** The computer's clock in milliseconds since 1970; `Date.now` unless set. */
  readonly now?: () => number
}
