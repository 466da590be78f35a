import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { addressPolicy } from '../../../src/host/delivery/addressPolicy.ts'
import { createDelivery } from '../../../src/host/delivery/createDelivery.ts'
import { signedCall } from '../../../src/station/alarms/signedCall.ts'
import { closedPort } from './mailReceiver.ts'

const receiver = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(answer)
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const secret = 'a secret of sixteen'

const call = (url: string, timeLimit = 2_000, signal = new AbortController().signal) =>
  createDelivery({ mail: { connect: 1, answer: 1, all: 1 }, webhook: timeLimit }).webhook(
    signedCall(url, secret, 7, { event: 'test' }, 1_700_000_000_000),
    signal,
  )

// Catches a signature over anything else than what arrives: the receiver could not tell a stranger's call.
test('the receiver can check the signature over what it got', async () => {
  let checked: unknown = null
  const url = await receiver((request, response) => {
    void text(request).then((body) => {
      const [t = '', v1 = ''] = String(request.headers['x-centerline-signature']).split(',')
      const mine = createHmac('sha256', secret)
        .update(`${t.slice(2)}.${body}`)
        .digest('hex')
      checked = {
        signature: v1 === `v1=${mine}`,
        at: t,
        delivery: request.headers['x-centerline-delivery'],
        type: request.headers['content-type'],
        body: JSON.parse(body),
      }
      response.writeHead(204).end()
    })
  })
  expect(await call(url)).toEqual({ outcome: 'accepted', answer: 'HTTP 204 No Content' })
  expect(checked).toEqual({
    signature: true,
    at: 't=1700000000',
    delivery: '7',
    type: 'application/json; charset=utf-8',
    body: { event: 'test' },
  })
})

// Catches answers that are taken the wrong way: an alarm that is lost, or one that is sent for hours in vain.
test.each([
  [500, 'later'],
  [503, 'later'],
  [429, 'later'],
  [400, 'refused'],
  [404, 'refused'],
] as const)('HTTP %i is %s', async (status, outcome) => {
  const url = await receiver((_request, response) => response.writeHead(status).end())
  expect((await call(url)).outcome).toBe(outcome)
})

// Catches a redirect that carries an alarm to somewhere that nobody set up.
test('a redirect is not followed', async () => {
  let asked = 0
  const elsewhere = await receiver((_request, response) => {
    asked += 1
    response.end()
  })
  const url = await receiver((_request, response) => response.writeHead(307, { location: elsewhere }).end())
  expect(await call(url)).toMatchObject({
    outcome: 'refused',
    answer: expect.stringContaining('not followed'),
  })
  expect(asked).toBe(0)
})

// Catches a receiver that hangs, and one that is not there.
test('a receiver that gives no answer is called again later', async () => {
  const url = await receiver(() => {})
  expect(await call(url, 50)).toEqual({ outcome: 'later', answer: 'No answer within 1 s.' })
  const nobody = await call(`http://127.0.0.1:${await closedPort()}`)
  expect(nobody).toEqual({ outcome: 'later', answer: expect.stringContaining('ECONNREFUSED') })
})

// Catches a call of the address at which clouds give away the secrets of a machine, written in any way.
test.each([
  'http://169.254.169.254/',
  'http://[::ffff:169.254.169.254]/',
  'http://[fe80::1]/',
  'http://0.0.0.0/',
])('never calls %s', async (url) => {
  expect(await call(url)).toMatchObject({ outcome: 'refused', answer: expect.stringContaining('Not called') })
})

// Catches alarms that leave the plant in the clear.
test('only https goes outside the plant', async () => {
  expect(await call('http://203.0.113.7/')).toMatchObject({
    outcome: 'refused',
    answer: 'Not called: 203.0.113.7 is outside the plant, where only https is allowed.',
  })
})

test.each([
  ['127.0.0.1', 'plant'],
  ['10.4.0.7', 'plant'],
  ['172.20.1.1', 'plant'],
  ['192.168.1.5', 'plant'],
  ['::1', 'plant'],
  ['fd12::7', 'plant'],
  ['::ffff:10.0.0.1', 'plant'],
  ['::ffff:a9fe:a9fe', 'never'],
  ['8.8.8.8', 'public'],
  ['172.32.0.1', 'public'],
  ['2001:db8::1', 'public'],
  ['255.255.255.255', 'never'],
  ['::', 'never'],
])('%s is %s', (address, kind) => {
  expect(addressPolicy(address)).toBe(kind)
})
