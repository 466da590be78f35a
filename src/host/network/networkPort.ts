import { once } from 'node:events'
import type { Server } from 'node:https'
import type { Socket } from 'node:net'
import type { NetworkSetting, NetworkState } from '../../contract/network.ts'
import type { ServerKey } from '../../http/networkServer.ts'
import type { SecretStore } from '../../station/secretStore.ts'
import type { Log, Network } from '../../station/station.ts'
import { sentenceOf } from '../sentenceOf.ts'
import { addressNames } from './addressNames.ts'
import { type Certificates, certificatesFor } from './certificates.ts'
import { networkProblem } from './networkProblem.ts'

/** How often addresses and the certificate's end are looked at. */
const LOOK_AGAIN = 10 * 60_000
/** How long answers that are on their way may take when the network closes. */
const LONGEST_DRAIN = 2_000
const IDLE_CHECK = 50
const nobody: readonly string[] = []

interface NetworkPortOptions {
  readonly dataDir: string
  readonly secrets: SecretStore
  /** What keeps secrets from being kept as well as they could be; null where nothing does. */
  readonly secretsWarning: string | null
  readonly serve: (key: ServerKey) => Server
  /** What an administrator decided. */
  readonly setting: () => NetworkSetting
  /** The address of `--host`: listened on whatever was decided. */
  readonly forced: { readonly host: string; readonly port: number | null } | null
  readonly log: Log
  readonly now: () => number
}

interface Open {
  readonly server: Server
  readonly sockets: ReadonlySet<Socket>
  readonly host: string | null
  /** As it was asked for: 0 takes any free one. */
  readonly port: number
}

/** The way in from the network, beside the local port. */
export interface NetworkPort extends Network {
  /** Host names under which requests are answered; the same list until it changes. */
  readonly names: () => readonly string[]
  readonly close: () => Promise<void>
}

const written = (name: string): string => (name.includes(':') ? `[${name}]` : name)

/**
 * Opens and closes the station to the network, over TLS only: no certificate, no port. `apply` makes it as the setting
 * says; what goes wrong is a state with a sentence.
 */
export const createNetworkPort = (options: NetworkPortOptions): NetworkPort => {
  const { log, forced } = options
  let open: Open | null = null
  let certificates: Certificates | null = null
  let names = nobody
  let problem: string | null = null
  let shutting: Promise<void> = Promise.resolve()

  const wanted = () => {
    const { enabled, port, names: given } = options.setting()
    if (forced !== null) return { host: forced.host, port: forced.port ?? port, given }
    return enabled ? { host: null, port, given } : null
  }

  /** Nobody comes in any more; resolves once the answers that were on their way are out, or had their time. */
  const shut = (): Promise<void> => {
    if (open === null) return shutting
    const { server, sockets } = open
    open = null
    log.info({}, 'The station cannot be reached from the network any more.')
    const late = setTimeout(() => {
      for (const socket of sockets) socket.destroySoon()
    }, LONGEST_DRAIN)
    const answered = setInterval(() => server.closeIdleConnections(), IDLE_CHECK)
    shutting = new Promise((resolve) => {
      server.close(() => {
        clearTimeout(late)
        clearInterval(answered)
        resolve()
      })
    })
    return shutting
  }

  const listen = async (host: string | null, port: number, key: ServerKey): Promise<void> => {
    const server = options.serve(key)
    const sockets = new Set<Socket>()
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    server.listen(host === null ? { port } : { port, host })
    await once(server, 'listening')
    open = { server, sockets, host, port }
  }

  const renamed = (next: readonly string[]): boolean => next.join() !== names.join()

  const bring = async (): Promise<void> => {
    const want = wanted()
    if (want === null) {
      names = nobody
      // Not waited for: the answer to the very request that closes it is still to go out.
      void shut()
      return
    }
    const next = addressNames(want.given, want.host)
    if (renamed(next)) names = next
    const made = await certificatesFor(options, names, options.now())
    const isNew = made.certificate !== certificates?.certificate
    certificates = made
    const key = { key: made.key, certificate: made.certificate }
    if (open !== null && (open.host !== want.host || open.port !== want.port)) void shut()
    if (open === null) {
      try {
        await listen(want.host, want.port, key)
      } catch (error) {
        problem = await networkProblem(error, want.port, want.host)
        names = nobody
        log.warn({ err: error }, problem)
        return
      }
      log.info({ addresses: addresses() }, 'The station can be reached from the network, over HTTPS.')
    } else if (isNew) {
      open.server.setSecureContext({ key: key.key, cert: key.certificate })
      log.info({ expires: made.expiresAt }, 'The certificate for the network was renewed.')
    }
  }

  const addresses = (): string[] => {
    const at = open?.server.address()
    if (at === null || at === undefined || typeof at === 'string') return []
    return names.map((name) => `https://${written(name)}:${at.port}`)
  }

  let last: Promise<void> = Promise.resolve()
  /** One after the other: two changes at a time would leave two ports open. */
  const apply = (): Promise<void> => {
    last = last.then(async () => {
      problem = null
      try {
        await bring()
      } catch (error) {
        void shut()
        names = nobody
        problem = `The station cannot be reached from the network: ${sentenceOf(error)}`
        log.error({ err: error }, 'The network could not be opened.')
      }
    })
    return last
  }
  const timer = setInterval(() => {
    if (wanted() !== null) void apply()
  }, LOOK_AGAIN)
  timer.unref()

  return {
    names: () => names,
    apply,
    certificate: () => certificates?.authority ?? null,
    state: (): NetworkState => ({
      enabled: options.setting().enabled,
      by_command_line: forced !== null,
      addresses: addresses(),
      problem,
      fingerprint: certificates?.fingerprint ?? null,
      authority_expires_at: certificates?.authorityExpiresAt.toISOString() ?? null,
      certificate_expires_at: certificates?.expiresAt.toISOString() ?? null,
      secrets_kept: options.secrets.kept,
      warnings: options.secretsWarning === null ? [] : [options.secretsWarning],
    }),
    close: async () => {
      clearInterval(timer)
      await last
      await shut()
    },
  }
}
