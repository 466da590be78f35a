import type { GaugeState } from '../../contract/serialGauge.ts'
import { createLineSplitter } from './lineSplitter.ts'
import { portProblem } from './portProblem.ts'
import type { OpenPort, PortSettings, SerialPorts } from './serialPorts.ts'

/** In milliseconds. */
export interface LinkTiming {
  /** A line that begins this soon after the port was opened may have begun before. */
  readonly settle: number
  readonly firstRetry: number
  readonly longestRetry: number
  /** Quiet after which a line without an end is told. */
  readonly unfinished: number
}

export const usualTiming: LinkTiming = {
  settle: 100,
  firstRetry: 500,
  longestRetry: 10_000,
  unfinished: 1_000,
}

/** What a link tells. */
export interface LinkEvents {
  readonly changed: () => void
  /** `cut`: it may be the end of a line only. */
  readonly line: (line: string, cut: boolean) => void
  /** What came without an end of line. */
  readonly unfinished: (rest: string) => void
}

/** The connection to one gauge. */
export interface GaugeLink {
  readonly state: () => Pick<GaugeState, 'state' | 'problem'>
  /** Sends bytes; false where it is not connected. */
  readonly send: (bytes: Uint8Array) => Promise<boolean>
  /** Resolves when the port is free. */
  readonly close: () => Promise<void>
}

/**
 * Opens the port of a gauge and keeps it open: when the gauge is unplugged, or the port cannot be opened, it is tried again by itself,
 * at first soon, then every 10 s.
 */
export const createGaugeLink = (
  ports: SerialPorts,
  settings: PortSettings,
  events: LinkEvents,
  timing: LinkTiming = usualTiming,
): GaugeLink => {
  const splitter = createLineSplitter()
  let state: Pick<GaugeState, 'state' | 'problem'> = { state: 'opening', problem: null }
  let port: OpenPort | null = null
  let retry: NodeJS.Timeout | null = null
  let quiet: NodeJS.Timeout | null = null
  let wait = timing.firstRetry
  let openedAt = 0
  let begun = false
  let cut = false
  let closed = false

  const become = (next: Pick<GaugeState, 'state' | 'problem'>): void => {
    const same = next.state === state.state && next.problem === state.problem
    state = next
    if (!same && !closed) events.changed()
  }

  const tryLater = (): void => {
    if (closed) return
    retry = setTimeout(() => {
      attempt = open()
    }, wait).unref()
    wait = Math.min(wait * 2, timing.longestRetry)
  }

  const forgetRest = (): void => {
    if (quiet !== null) clearTimeout(quiet)
    quiet = null
    splitter.forget()
  }

  const take = (bytes: Uint8Array): void => {
    if (closed || bytes.length === 0) return
    if (!begun) {
      const atEnd = bytes[0] === 13 || bytes[0] === 10
      cut = !atEnd && performance.now() - openedAt < timing.settle
      begun = true
    }
    if (quiet !== null) clearTimeout(quiet)
    for (const line of splitter.take(bytes)) {
      events.line(line, cut)
      cut = false
    }
    if (splitter.rest() === '') return
    quiet = setTimeout(() => events.unfinished(splitter.rest()), timing.unfinished).unref()
  }

  const lost = (): void => {
    port = null
    forgetRest()
    if (closed) return
    wait = timing.firstRetry
    become({
      state: 'waiting',
      problem: `The gauge at ${settings.port} was unplugged. Plug it in; it is connected by itself then.`,
    })
    tryLater()
  }

  const open = async (): Promise<void> => {
    try {
      const opened = await ports.open(settings, { data: take, lost })
      if (closed) {
        await opened.close()
        return
      }
      port = opened
      openedAt = performance.now()
      begun = false
      cut = false
      wait = timing.firstRetry
      become({ state: 'connected', problem: null })
    } catch (error) {
      become(portProblem(error, settings.port))
      tryLater()
    }
  }
  let attempt = open()

  return {
    state: () => state,
    send: async (bytes) => {
      if (port === null) return false
      await port.write(bytes)
      return true
    },
    close: async () => {
      closed = true
      if (retry !== null) clearTimeout(retry)
      forgetRest()
      await attempt
      await port?.close()
      port = null
    },
  }
}
