import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What becomes of a request on its way: it passes, its reply is lost, nobody ever replies, or another answers. */
export type Fate =
  | 'pass'
  | 'swallow'
  | 'hold'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }

/** A network between client and station, whose faults a test decides. */
export interface Doorway {
  readonly address: string
  /** Asked for each request, in the order of arrival. */
  fate: (method: string, path: string) => Fate
  /** What the station has answered, whether or not the client heard it: path and status. */
  readonly answered: readonly (readonly [string, number])[]
  /** Resolves once the station has answered so many requests. */
  readonly whenAnswered: (count: number) => Promise<void>
  /** Nobody answers at its port. */
  readonly shut: () => Promise<void>
  /** The same port answers again. */
  readonly reopen: () => Promise<void>
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })

/** Opens a doorway to a station that listens at a port of this computer. */
export const openDoorway = async (station: number): Promise<Doorway> => {
  const answered: (readonly [string, number])[] = []
  const waiting = new Set<() => void>()
  const forward = (incoming: IncomingMessage, outgoing: ServerResponse, fate: Fate): void => {
    const { method, url = '/', headers } = incoming
    const onward = request({ host: '127.0.0.1', port: station, method, path: url, headers }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () => {
        answered.push([url, reply.statusCode ?? 0])
        if (fate === 'swallow') outgoing.destroy()
        if (fate === 'pass')
          outgoing.writeHead(reply.statusCode ?? 0, reply.headers).end(Buffer.concat(chunks))
        for (const tell of waiting) tell()
      })
    })
    incoming.pipe(onward)
  }
  const doorway: { fate: Doorway['fate'] } = { fate: () => 'pass' }
  const newServer = (): Server =>
    createServer((incoming, outgoing) => {
      const fate = doorway.fate(incoming.method ?? '', incoming.url ?? '')
      if (typeof fate === 'string') forward(incoming, outgoing, fate)
      else outgoing.writeHead(fate.status, fate.headers ?? {}).end(fate.body)
    })
  let server = newServer()
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(shut)
  return Object.assign(doorway, {
    address: `http://127.0.0.1:${port}`,
    answered,
    whenAnswered: (count: number) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (answered.length < count) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    shut,
    reopen: async () => {
      server = newServer()
      await listen(server, port)
    },
  })
}
