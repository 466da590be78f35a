import { connect, type Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import { rootCertificates } from 'node:tls'
import { createTransport } from 'nodemailer'
import type { Attempt, Mail, MailRoute } from '../../station/alarms/delivery.ts'

/** How long each step may take, ms: to connect, to be greeted, to be answered; and all of it. */
export interface MailTimes {
  readonly connect: number
  readonly answer: number
  readonly all: number
}

interface MailError {
  readonly code?: string
  readonly response?: string
  readonly responseCode?: number
  readonly message: string
}

/** How far a message has come. */
interface Said {
  all: boolean
}

/** The last stage of a message: it keeps nothing back, so that all is said only when the connection has read all of it. */
const untilRead = (said: Said): PassThrough =>
  new PassThrough({
    readableHighWaterMark: 0,
    flush: (flushed) => {
      said.all = true
      flushed()
    },
  })

const silent: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'The mail server did not answer in time.',
  ECONNREFUSED: 'Nothing takes e-mails at this address and port.',
  EDNS: 'The name of the mail server is not known.',
  ENOTFOUND: 'The name of the mail server is not known.',
}

/**
 * How a failure is to be taken. What a server refuses for good (5xx) is not tried again, but where it refused the sign-in: the
 * message is not what is wrong then.
 */
const judge = (error: unknown, said: Said): Attempt => {
  const { code, response, responseCode, message } = error as MailError
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
  return {
    outcome: isFinal ? 'refused' : 'later',
    answer: response ?? silent[code ?? ''] ?? message,
    ...(said.all && responseCode === undefined ? { unsure: true } : {}),
  }
}

/**
 * Hands an e-mail to a mail server and gives its answer. One connection a message: alarms are few, and a server that hangs holds up
 * nothing else.
 */
export const sendMail = async (
  route: MailRoute,
  mail: Mail,
  signal: AbortSignal,
  times: MailTimes,
): Promise<Attempt> => {
  const sockets = new Set<Socket>()
  const transport = createTransport({
    host: route.host,
    port: route.port,
    secure: route.security === 'tls',
    requireTLS: route.security === 'starttls',
    ignoreTLS: route.security === 'none',
    connectionTimeout: times.connect,
    greetingTimeout: times.answer,
    socketTimeout: times.answer,
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: {
      minVersion: 'TLSv1.2',
      ...(route.ca === null ? {} : { ca: [...rootCertificates, route.ca] }),
    },
    ...(route.user === null ? {} : { auth: { user: route.user, pass: route.password ?? '' } }),
    getSocket: (
      _options: unknown,
      callback: (error: Error | null, made?: { connection: Socket }) => void,
    ) => {
      const socket = connect({ host: route.host, port: route.port, timeout: times.connect })
      sockets.add(socket)
      const failed = (error: Error): void => callback(error)
      const late = (): void => {
        socket.destroy(Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT' }))
      }
      socket.once('error', failed)
      socket.once('timeout', late)
      socket.once('connect', () => {
        socket.off('error', failed)
        socket.off('timeout', late)
        socket.setTimeout(0)
        callback(null, { connection: socket })
      })
    },
  })
  const said: Said = { all: false }
  transport.use('stream', ({ message }, done) => {
    message.processFunc((content) => content.pipe(untilRead(said)))
    done()
  })
  const limit = AbortSignal.any([signal, AbortSignal.timeout(times.all)])
  const cut = new Promise<Attempt>((settle) => {
    limit.addEventListener('abort', () => {
      const answer = signal.aborted
        ? 'The station closed before the mail server answered.'
        : 'The mail server took too long.'
      settle({ outcome: 'later', answer, ...(said.all ? { unsure: true } : {}) })
    })
  })
  const sent = transport
    .sendMail({
      from: mail.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      date: mail.at,
      headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: (mail.files ?? []).map(({ fileName, contentType, bytes }) => ({
        filename: fileName,
        contentType,
        content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      })),
    })
    .then(
      ({ response }): Attempt => ({ outcome: 'accepted', answer: response }),
      (error: unknown) => judge(error, said),
    )
  const attempt = await Promise.race([sent, cut])
  transport.close()
  for (const socket of sockets) socket.destroy()
  return attempt
}
