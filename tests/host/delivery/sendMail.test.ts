import { expect, onTestFinished, test } from 'vitest'
import { createDelivery } from '../../../src/host/delivery/createDelivery.ts'
import { certificatesFor } from '../../../src/host/network/certificates.ts'
import type { Mail, MailRoute } from '../../../src/station/alarms/delivery.ts'
import { secretsInMemory } from '../../../src/station/secretStore.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { closedPort, mailReceiver, replies, silentServer } from './mailReceiver.ts'

const mail: Mail = {
  from: { name: 'Hall 3', address: 'spc@plant.example' },
  to: 'leader@plant.example',
  subject: 'Alarm: Bore: Beyond limits',
  text: 'Bore\n',
  html: '<p>Bore</p>',
  messageId: '<centerline-1@plant.example>',
  at: new Date('2026-01-05T06:00:00Z'),
}

const route = (port: number, changes: Partial<MailRoute> = {}): MailRoute => ({
  ...{ host: '127.0.0.1', port, security: 'none', user: null, password: null, ca: null },
  ...changes,
})

const times = { connect: 2_000, answer: 2_000, all: 5_000 }

const send = (to: MailRoute, limits = times, signal?: AbortSignal) =>
  createDelivery({ mail: limits, webhook: 1 }).mail(to, mail, signal ?? new AbortController().signal)

// Catches a message that goes out without one of its two forms, or under another id at each attempt.
test('a mail server gets both forms and its answer is kept', async () => {
  const { port, received } = await mailReceiver()
  expect(await send(route(port))).toEqual({ outcome: 'accepted', answer: '250 Queued as 1' })
  const [got] = received
  expect(got).toMatchObject({ from: 'spc@plant.example', to: ['leader@plant.example'], user: null })
  expect(got?.raw).toContain('Message-ID: <centerline-1@plant.example>')
  expect(got?.raw).toContain('Subject: Alarm: Bore: Beyond limits')
  expect(got?.raw).toContain('Content-Type: text/plain')
  expect(got?.raw).toContain('Content-Type: text/html')
  expect(got?.raw).toContain('Auto-Submitted: auto-generated')
})

// Catches greylisting that is taken for a refusal, so that the alarm is never told (RFC 6647).
test('a server that asks to come back later is asked again later', async () => {
  const { port } = await mailReceiver({
    onRcptTo: (_to, _session, done) => done(replies(451, '4.7.1 Greylisted, come back in 60 s')),
  })
  expect(await send(route(port))).toEqual({
    outcome: 'later',
    answer: '451 4.7.1 Greylisted, come back in 60 s',
  })
})

// Catches a message that is tried again and again although it will never be taken.
test('a server that refuses for good is not asked again', async () => {
  const { port } = await mailReceiver({
    onRcptTo: (_to, _session, done) => done(replies(550, '5.1.1 No such person')),
  })
  expect(await send(route(port))).toEqual({ outcome: 'refused', answer: '550 5.1.1 No such person' })
})

// Catches a server that hangs, which would hold up the outbox for minutes.
test('a server that says nothing is given up', async () => {
  const port = await silentServer()
  const attempt = await send(route(port), { connect: 500, answer: 50, all: 5_000 })
  expect(attempt.outcome).toBe('later')
  const drip = await send(route(port), { connect: 500, answer: 5_000, all: 50 })
  expect(drip).toEqual({ outcome: 'later', answer: 'The mail server took too long.' })
})

// Catches a station that cannot close while a server hangs.
test('an attempt is given up when the station closes', async () => {
  const port = await silentServer()
  const closing = new AbortController()
  const attempt = send(route(port), undefined, closing.signal)
  closing.abort()
  expect(await attempt).toEqual({
    outcome: 'later',
    answer: 'The station closed before the mail server answered.',
  })
})

test('a port that nobody listens at is said in words', async () => {
  expect(await send(route(await closedPort()))).toMatchObject({ outcome: 'later' })
})

// Catches a certificate that is not checked: anybody in between could read the password.
test('a server is believed only with a certificate of a known authority', async () => {
  const { key, certificate, authority } = await certificatesFor(
    { dataDir: temporaryFolder(), secrets: secretsInMemory() },
    ['127.0.0.1', 'localhost'],
    Date.now(),
  )
  let signedIn = ''
  const { port, received } = await mailReceiver({
    key,
    cert: certificate,
    disabledCommands: [],
    authOptional: false,
    onAuth: ({ username, password }, _session, done) => {
      signedIn = `${username} ${password}`
      done(null, { user: username ?? '' })
    },
  })
  const asked = { security: 'starttls', user: 'spc', password: 'a secret' } as const
  const stranger = await send(route(port, { ...asked, host: 'localhost' }))
  expect(stranger.outcome).toBe('later')
  expect({ signedIn, received: received.length }).toEqual({ signedIn: '', received: 0 })
  const known = await send(route(port, { ...asked, host: 'localhost', ca: authority }))
  expect(known).toMatchObject({ outcome: 'accepted' })
  expect(signedIn).toBe('spc a secret')
  expect(received[0]).toMatchObject({ user: 'spc', secure: true })
})

// Catches a fall back to the clear where a server does not offer STARTTLS.
test('a server without STARTTLS gets nothing where it is asked for', async () => {
  const { port, received } = await mailReceiver()
  const attempt = await send(route(port, { security: 'starttls', user: 'spc', password: 'a secret' }))
  expect(attempt.outcome).not.toBe('accepted')
  expect(received).toEqual([])
})

// Catches a wrong password that loses an alarm for good.
test('a sign-in that is refused is tried again later, and its answer holds no password', async () => {
  const { port } = await mailReceiver({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(replies(535, '5.7.8 Not known')),
  })
  const attempt = await send(route(port, { user: 'spc', password: 'a secret' }))
  expect(attempt).toEqual({ outcome: 'later', answer: expect.stringContaining('5.7.8 Not known') })
  expect(attempt.answer).not.toContain('a secret')
})

// Catches a report that arrives empty, or under a name that a mail program cannot save.
test('a file goes along as it is', async () => {
  const { port, received } = await mailReceiver()
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256)
  const files = [{ fileName: 'LINE-A_2025-12-15.pdf', contentType: 'application/pdf', bytes }]
  const attempt = await createDelivery({ mail: times, webhook: 1 }).mail(
    route(port),
    { ...mail, files },
    new AbortController().signal,
  )
  expect(attempt.outcome).toBe('accepted')
  const raw = received[0]?.raw ?? ''
  expect(raw).toContain('Content-Type: application/pdf; name=LINE-A_2025-12-15.pdf')
  const encoded = /filename=LINE-A_2025-12-15\.pdf.*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/s.exec(raw)?.[1] ?? ''
  expect(Buffer.from(encoded, 'base64').equals(Buffer.from(bytes))).toBe(true)
})

/** A mail server that takes all of a message and hangs up, or says nothing more. */
const swallowing = async (hangUp: boolean) => {
  const answers: (() => void)[] = []
  const { port, server } = await mailReceiver({
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => {
        answers.push(done)
        if (hangUp) for (const connection of server.connections) connection.close()
      })
    },
  })
  onTestFinished(() => {
    for (const answer of answers) answer()
  })
  return port
}

// Each catches a report that is sent twice, as the server had it but could not say so.
test.each([true, false])(
  'what was said to the end without an answer may have arrived (hung up: %s)',
  async (hangUp) => {
    const attempt = await send(route(await swallowing(hangUp)), { connect: 2_000, answer: 300, all: 5_000 })
    expect(attempt).toMatchObject({ outcome: 'later', unsure: true })
  },
)

// Catches a report that is given up, as if a server that refused it before its first word could have it.
test('what a server refused, or did not hear to the end, did not arrive', async () => {
  const busy = await mailReceiver({
    onData: (stream, _session, done) => stream.resume().on('end', () => done(replies(451, 'Busy'))),
  })
  expect(await send(route(busy.port))).not.toHaveProperty('unsure')
  const early = await mailReceiver({ onRcptTo: () => {} })
  expect(await send(route(early.port), { connect: 2_000, answer: 300, all: 5_000 })).not.toHaveProperty(
    'unsure',
  )
})
