import type { Port } from '../bridge/port.ts'
import type { Origin } from '../contract/caller.ts'
import type { NetworkState } from '../contract/network.ts'
import type { PortState, Station, WindowSession } from '../station/station.ts'
import type { Sealer } from './secrets/secretStore.ts'

/** A name and a password that a person is told once. */
export interface SignIn {
  readonly username: string
  readonly password: string
}

export interface HostOptions {
  /** The folder of the database and the log files; made where it is missing. One process at a time. */
  readonly dataDir: string
  /**
   * 127.0.0.1 unless set: where the local port listens. Any other than a loopback one opens the station to the network there,
   * over HTTPS, while the local port stays on 127.0.0.1.
   */
  readonly host?: string
  /** 8420 unless set; 0 takes any free port. */
  readonly port?: number
  /** Of HTTPS with such a `host`; the one of the settings unless set. */
  readonly networkPort?: number
  /** The system's own place for secrets; files that only this user may read unless set. */
  readonly sealer?: Sealer
  /** Why there is none, where there should be one. */
  readonly sealerProblem?: string
  /** The built screens, for a browser. */
  readonly screensDir?: string
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** In place of the one that the data folder knows. */
  readonly masterKey?: string
  /** Made where there is no user yet. */
  readonly administrator?: SignIn
  /** The computer's clock in milliseconds since 1970; `Date.now` unless set. */
  readonly now?: () => number
}

/** How to sign in to the sample data. */
export interface DemoSignIn extends SignIn {
  /** Whether whoever started the station chose the password: then it need not be shown. */
  readonly chosen: boolean
}

/** What is shown at the first start and never again. */
export interface FirstRun {
  /** Null until the port is open: a start that fails leaves the key to the next one. */
  readonly masterKey: string | null
}

/** The running application: a station, its local port, and its windows. */
export interface Host {
  readonly station: Station
  readonly dataDir: string
  readonly firstRun: FirstRun
  /** Where the local port answers, such as `http://127.0.0.1:8420`; null while it is closed. */
  readonly address: string | null
  /** How the station stands towards the network. */
  readonly network: () => NetworkState
  readonly openSession: (origin: Origin, key?: string) => WindowSession
  /**
   * Serves one page. A page that comes back with the same key, after a reload or a restart, is still signed in.
   *
   * @returns how to end it
   */
  readonly serveWindow: (port: Port, origin: Origin, key: string) => () => void
  /**
   * Serves one screen that shows a wall, with the key that it showed.
   *
   * @returns how to end it
   */
  readonly serveDisplay: (port: Port, origin: Origin, key: string) => () => void
  /** Opens the local port. Where it cannot be had, `problem` says why; the windows work all the same. */
  readonly listen: () => Promise<PortState>
  /**
   * Starts the simulated gauge, for `--demo`; the port must be open. Makes the administrator `demo` where there is no
   * user yet; where the given administrator is there and no characteristics but those of the sample data, it starts as
   * that one.
   *
   * @returns how to sign in; null where the data folder has people of its own
   */
  readonly startDemo: () => Promise<DemoSignIn | null>
  /** Answers what was begun, commits what is queued, gives the data folder back. A second call waits for the first. */
  readonly close: () => Promise<void>
}
