import type { SerialGauge } from '../../contract/serialGauge.ts'

/** How a port is opened. */
export type PortSettings = Pick<SerialGauge, 'port' | 'baud_rate' | 'data_bits' | 'parity' | 'stop_bits'>

/** Why a port could not be opened, as far as the system tells. */
export type PortFaultKind = 'absent' | 'denied' | 'busy' | 'settings' | 'unsupported' | 'other'

/** A port that could not be opened, or ports that cannot be used at all. */
export class PortFault extends Error {
  readonly kind: PortFaultKind

  constructor(kind: PortFaultKind, message: string) {
    super(message)
    this.name = 'PortFault'
    this.kind = kind
  }
}

/** What a port tells while it is open. `lost` comes at most once, and not after `close`. */
export interface PortEvents {
  readonly data: (bytes: Uint8Array) => void
  readonly lost: () => void
}

export interface OpenPort {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Resolves when the port is free for other programs. */
  readonly close: () => Promise<void>
}

/** A port as the system names it. */
export interface SystemPort {
  readonly path: string
  readonly name: string | null
}

/** The serial ports of this computer, which the host opens. */
export interface SerialPorts {
  /** @throws PortFault where ports cannot be used here */
  readonly list: () => Promise<SystemPort[]>
  /** @throws PortFault */
  readonly open: (settings: PortSettings, events: PortEvents) => Promise<OpenPort>
}

const none = (): Promise<never> =>
  Promise.reject(new PortFault('unsupported', 'Serial ports cannot be used in this program.'))

/** A computer without serial ports. */
export const noSerialPorts: SerialPorts = { list: none, open: none }
