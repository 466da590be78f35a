import type { Log, PortState } from '../station/station.ts'
import { portProblem } from './portProblem.ts'

/** How long requests that were begun may take when the port closes, in milliseconds. */
const LONGEST_DRAIN = 8000
const IDLE_CHECK = 50

/** The server, as far as it is used. */
interface Server {
  listen(options: { host: string; port: number }): Promise<string>
  close(): Promise<unknown>
  readonly server: { closeIdleConnections(): void; closeAllConnections(): void }
}

interface LocalPortOptions {
  readonly host: string
  readonly port: number
  /** Told each time where the port stands. */
  readonly tell: (state: PortState) => void
  readonly log: Log
}

/** The port that gauges and browsers use. */
export interface LocalPort {
  /** Such as `http://127.0.0.1:8420`; null while it is closed. */
  readonly address: () => string | null
  readonly listen: () => Promise<PortState>
  readonly close: () => Promise<void>
}

/** Opens and closes the local port: a port that is in use is a state with a sentence, not an error. */
export const createLocalPort = (server: Server, options: LocalPortOptions): LocalPort => {
  let url: string | null = null

  const became = (opened: string | null, problem: string | null): PortState => {
    url = opened
    const state = { address: opened?.replace('http://', '') ?? null, problem }
    options.tell(state)
    return state
  }

  return {
    address: () => url,
    listen: async () => {
      const { host, port, log } = options
      try {
        const opened = await server.listen({ host, port })
        log.info({ address: opened }, 'The local port is open.')
        return became(opened, null)
      } catch (error) {
        const problem = await portProblem(error, port, host)
        log.warn({ err: error }, problem)
        return became(null, problem)
      }
    },
    close: async () => {
      const late = setTimeout(() => server.server.closeAllConnections(), LONGEST_DRAIN)
      // A connection whose last answer went out after the port began to close would be kept alive for a next request.
      const answered = setInterval(() => server.server.closeIdleConnections(), IDLE_CHECK)
      try {
        await server.close()
      } finally {
        clearTimeout(late)
        clearInterval(answered)
        became(null, null)
      }
    },
  }
}
