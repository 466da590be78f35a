import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { createCharacteristic, pointsOf } from './api.ts'
import { masterKey, startProcess } from './stationProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const body = () =>
  JSON.stringify({
    characteristic: 'DRAIN',
    measurements: [74.03, 74.002, 74.019, 73.992, 74.008],
    sample_uuid: randomUUID(),
  })

/** A request of which the station has the head, and waits for the body. */
const begin = async (address: string, text: string): Promise<ClientRequest> => {
  const open = request(`${address}/api/v1/data-entry/submit`, {
    method: 'POST',
    headers: {
      'x-api-key': masterKey,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      expect: '100-continue',
    },
  })
  open.flushHeaders()
  await once(open, 'continue')
  return open
}

const refusesConnections = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(true))
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
  })

it('answers what was begun before it ends with 0: a restart would cost the samples in flight', async () => {
  const dataDir = temporaryFolder()
  const station = await startProcess(dataDir)
  const id = await createCharacteristic(station.address, 'DRAIN')
  const bodies = Array.from({ length: 12 }, body)
  const begun = await Promise.all(bodies.map((text) => begin(station.address, text)))

  station.child.kill('SIGTERM')
  while (!(await refusesConnections(Number(new URL(station.address).port)))) {
    expect(station.child.exitCode).toBeNull()
  }
  const statuses = begun.map(async (open, index) => {
    const answered = once(open, 'response')
    open.end(bodies[index])
    const [response] = await answered
    response.resume()
    return response.statusCode
  })
  expect(await Promise.all(statuses)).toEqual(bodies.map(() => 201))
  expect(await station.ended).toBe(0)
  expect(station.stderr()).toBe(`data folder: ${dataDir}\n`)

  const again = await startProcess(dataDir)
  expect(await pointsOf(again.address, id)).toHaveLength(bodies.length)
  again.child.kill('SIGINT')
  expect(await again.ended).toBe(0)
}, 60_000)
