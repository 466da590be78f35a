import { expect, test, vi } from 'vitest'
import { createSerialGaugeInput } from '../../../src/contract/serialGauge.ts'
import { systemPorts } from '../../../src/host/serial/serialPorts.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'
import { gaugeBench } from './gaugeBench.ts'

// Catches a preset that reads its own manual wrongly once real bytes come through a real port.
test.each([
  [{ format: 'mitutoyo' }, '01A+00123.45\r', 123.45],
  [
    { format: 'sylvac', baud_rate: 4800, data_bits: 7, parity: 'even', stop_bits: 2, unit: 'mm' },
    '-0.013\r',
    -0.013,
  ],
  [{ format: 'mahr' }, '12.345mm\r\n', 12.345],
  [{ format: 'starrett' }, '+ 2.1380, MM\r\n', 2.138],
  [{ format: 'own', pattern: 'T=(?<value>[0-9,]+) ?(?<unit>C)', decimal: 'comma' }, 'T=21,5 C\n', 21.5],
])('%o', async (gauge, line, value) => {
  const { attach, plugIn, until, readings } = await gaugeBench()
  const plug = plugIn()
  await attach(gauge)
  plug.send(line)
  await until(() => readings.length > 0)
  expect(readings).toMatchObject([{ value, gauge_name: 'Caliper', characteristic_id: null }])
})

// Catches one measurement that every open window enters: it would be recorded as often as screens show the form.
test('a reading goes to the first screen that asks for it, and to no other', async () => {
  const { attach, plugIn, until, readings, station } = await gaugeBench()
  const plug = plugIn()
  const gauge_id = await attach({})
  plug.send('01A+1.5\r01A+2.5\r')
  await until(() => readings.length === 2)
  const claim = async (number: number) =>
    (await station.handlers['serialGauge.claim'](stationCaller, { gauge_id, number })).yours
  const [first, second] = readings.map(({ number }) => number)
  expect(await Promise.all([first, first, second, second].map((number) => claim(number ?? 0)))).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect(await claim(99)).toBe(false)
})

// Catches half a line that is taken for a measurement, or is lost, because it came in two pieces.
test('a line that comes in pieces is one reading', async () => {
  const { attach, plugIn, until, readings, refused } = await gaugeBench()
  const plug = plugIn()
  await attach({})
  plug.send('01A+001')
  plug.send('23.4')
  plug.send('5\r01A+1')
  await until(() => readings.length === 1)
  plug.send('.5\r')
  await until(() => readings.length === 2)
  expect(readings.map(({ value }) => value)).toEqual([123.45, 1.5])
  expect(refused).toEqual([])
})

// Catches a gauge that stops working, or the station with it, after something that is not a measurement.
test('garbage is refused with its reason, and the next reading comes', async () => {
  const { attach, plugIn, until, readings, refused } = await gaugeBench()
  const plug = plugIn()
  await attach({})
  plug.send('\u0081\u00ff\u0001\u0007\r911\rhello\r01A+1.5\r')
  await until(() => readings.length > 0)
  expect(readings.map(({ value }) => value)).toEqual([1.5])
  expect(refused.map(({ line, problem }) => [line, problem?.split('.')[0]])).toEqual([
    ['\\x81ÿ\\x01\\x07', 'What came is not text'],
    ['911', expect.stringContaining('did not answer')],
    ['hello', expect.stringContaining('not a line of Mitutoyo')],
  ])
})

// Catches a gauge that must be set up anew after its plug was pulled, and readings that are told twice or half.
test('an unplugged gauge is connected again by itself, without a reading too many', async () => {
  const { attach, plugIn, unplug, until, readings, state } = await gaugeBench()
  const first = plugIn()
  const id = await attach({})
  first.send('01A+1.5\r01A+99')
  await until(() => readings.length === 1)
  unplug(first)
  await until(() => state(id)?.state === 'waiting')
  expect(state(id)?.problem).toMatch(/unplugged. Plug it in/)
  const second = plugIn()
  await until(() => state(id)?.state === 'connected')
  second.send('\r01A+2.5\r')
  await until(() => readings.length === 2)
  expect(readings.map(({ value }) => value)).toEqual([1.5, 2.5])
})

// Catches readings that are dropped, doubled or out of order when a gauge sends without a pause.
test('hundreds of readings come through whole and in order', async () => {
  const { attach, plugIn, until, readings, refused } = await gaugeBench()
  const plug = plugIn()
  await attach({})
  const values = Array.from({ length: 500 }, (_, i) => i / 100)
  for (const value of values) plug.send(`01A+${value.toFixed(2)}\r`)
  await until(() => readings.length >= values.length)
  expect(readings.map(({ value }) => value)).toEqual(values)
  expect(refused).toEqual([])
  expect(readings.every(({ number }, i) => i === 0 || number > (readings[i - 1]?.number ?? 0))).toBe(true)
})

// Catches a subgroup that is recorded too early, twice, or without saying what it came from.
test('a gauge that records by itself submits each full subgroup, which says where it came from', async () => {
  const { attach, plugIn, until, state, create, station } = await gaugeBench()
  const characteristic_id = await create({ chart_type: 'xbar_r', subgroup_size: 3, unit: 'mm', decimals: 2 })
  const plug = plugIn()
  const id = await attach({ characteristic_id, auto_submit: true, unit: 'mm' })
  plug.send('01A+1.10\r01A+1.20\r')
  await until(() => state(id)?.pending.length === 2)
  expect(state(id)).toMatchObject({ pending: [1.1, 1.2], size: 3, last: null })
  plug.send('01A+1.30\r01A+1.40\r')
  await until(() => state(id)?.last !== null)
  expect(state(id)).toMatchObject({ pending: [1.4], last: { values: [1.1, 1.2, 1.3], recorded: true } })
  const chart = await station.streams['chart.live'](stationCaller, { characteristic_id, last: 10 }, () => {})
  chart.close()
  expect(chart.snapshot.total).toBe(1)
  const sample_id = chart.snapshot.columns.sample_id[0] ?? 0
  const sample = await station.handlers['sample.get'](stationCaller, { characteristic_id, sample_id })
  expect(sample).toMatchObject({
    measurements: [1.1, 1.2, 1.3],
    recorded_from: expect.stringContaining('gauge Caliper at'),
    metadata: { gauge: 'Caliper' },
  })
  const { results } = await station.handlers['audit.list'](stationCaller, { limit: 5, measurements: true })
  expect(results[0]).toMatchObject({ operation: 'sample.submit', samples: { first_id: sample_id, count: 1 } })
})

// Catches a value that is stored although it cannot be, and readings that vanish without a word.
test('what the station refuses is told with its reason', async () => {
  const { attach, plugIn, until, state, create, station } = await gaugeBench()
  const characteristic_id = await create({ plausible_max: 5 })
  const plug = plugIn()
  const id = await attach({ characteristic_id, auto_submit: true })
  plug.send('01A+7.50\r')
  await until(() => state(id)?.last !== null)
  expect(state(id)?.last).toMatchObject({
    values: [7.5],
    recorded: false,
    problem: expect.stringMatching(/^Reading 1 is outside the plausible range/),
  })
  const { results } = await station.handlers['audit.list'](stationCaller, { limit: 5, measurements: true })
  expect(results[0]).toMatchObject({ operation: 'sample.submit', success: false })
})

// Catches inches that are stored as millimetres.
test('a reading in another unit than the characteristic is refused', async () => {
  const { attach, plugIn, until, refused, readings, create } = await gaugeBench()
  const characteristic_id = await create({ unit: 'mm' })
  const plug = plugIn()
  await attach({ characteristic_id, format: 'starrett' })
  plug.send('+ 2.1380, IN\r\n+ 2.1380, MM\r\n')
  await until(() => readings.length > 0)
  expect(readings).toMatchObject([{ value: 2.138, unit: 'mm' }])
  expect(refused[0]?.problem).toBe(
    'The gauge sent in, and C1 is measured in mm. Switch the unit at the gauge.',
  )
})

// Catches a request that never reaches the gauge, or reaches it without its carriage return.
test('a gauge with a request is asked for its value', async () => {
  const { attach, plugIn, station } = await gaugeBench()
  const plug = plugIn()
  const id = await attach({ format: 'mahr', request: '?\\r' })
  await station.handlers['serialGauge.request'](stationCaller, { gauge_id: id })
  await vi.waitFor(() => expect(plug.received()).toBe('?\r'))
})

// Catches a port that stays taken after the station has ended, so that the next start cannot open it.
test('the port is free when the station has closed, and while a gauge is switched off', async () => {
  const { attach, plugIn, station, port, state, until } = await gaugeBench()
  plugIn()
  const id = await attach({})
  const open = () =>
    systemPorts().open(
      { port, baud_rate: 9600, data_bits: 8, parity: 'none', stop_bits: 1 },
      { data: () => {}, lost: () => {} },
    )
  await expect(open()).rejects.toMatchObject({ kind: 'busy' })
  await station.handlers['serialGauge.update'](stationCaller, { gauge_id: id, changes: { enabled: false } })
  await (await open()).close()
  await station.handlers['serialGauge.update'](stationCaller, { gauge_id: id, changes: { enabled: true } })
  await until(() => state(id)?.state === 'connected')
  await station.close()
  await (await open()).close()
})

// Catches a gauge that is silently dead because there is nothing at its port, or something else.
test('a port that cannot be opened says why and what to do', async () => {
  const { station, until, state, port } = await gaugeBench()
  const add = (name: string, at: string) =>
    station.handlers['serialGauge.create'](
      stationCaller,
      createSerialGaugeInput.parse({ name, port: at, format: 'sylvac' }),
    )
  const absent = await add('Absent', port)
  const file = await add('File', import.meta.filename)
  await until(() => [absent, file].every(({ id }) => (state(id)?.problem ?? null) !== null))
  expect(state(absent.id)).toMatchObject({
    state: 'waiting',
    problem: expect.stringMatching(/Plug the gauge in/),
  })
  expect(state(file.id)).toMatchObject({
    state: 'failed',
    problem: expect.stringMatching(/another baud rate/),
  })
})

// Catches a station that does not start, or a screen that is empty without a word, where the addon cannot be loaded.
test('without the serial addon the station runs and says why there are no ports', async () => {
  const serialPorts = systemPorts(() => Promise.reject(new Error('No native build was found')))
  const { station } = testStation({ serialPorts })
  const sentence = /could not be loaded \(No native build was found\)\. Install Centerline again/
  const found = await station.handlers['serialGauge.ports'](stationCaller, {})
  expect(found).toEqual({ ports: [], problem: expect.stringMatching(sentence) })
  await station.handlers['serialGauge.create'](
    stationCaller,
    createSerialGaugeInput.parse({ name: 'Caliper', port: '/dev/ttyUSB0', format: 'sylvac' }),
  )
  const state = async () => {
    const { snapshot, close } = await station.streams['gauge.readings'](stationCaller, {}, () => {})
    close()
    return snapshot.gauges[0]
  }
  await vi.waitFor(async () =>
    expect(await state()).toMatchObject({ state: 'failed', problem: expect.stringMatching(sentence) }),
  )
})
