import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A message as a mail server took it in. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly user: string | null
  readonly secure: boolean
  readonly raw: string
}

/** A real mail server on a port of its own, with what it took in; closed after the test. */
export const mailReceiver = async (options: SMTPServerOptions = {}) => {
  const received: ReceivedMail[] = []
  let check = (): void => {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      text(stream).then(
        (raw) => {
          received.push({
            from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
            to: session.envelope.rcptTo.map(({ address }) => address),
            user: session.user ?? null,
            secure: session.secure,
            raw,
          })
          done(null, `Queued as ${received.length}`)
          check()
        },
        (error: Error) => done(error),
      )
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())))
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    server,
    /** Resolves as soon as so many messages came in. */
    until: (count: number): Promise<void> =>
      new Promise((resolve) => {
        check = () => {
          if (received.length >= count) resolve()
        }
        check()
      }),
  }
}

/** Takes connections and never says a word. */
export const silentServer = async (): Promise<number> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A port on which nothing listens. */
export const closedPort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  await new Promise<void>((closed) => {
    server.close(() => closed())
  })
  return port
}

/** What a mail server answers with a code. */
export const replies = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })
