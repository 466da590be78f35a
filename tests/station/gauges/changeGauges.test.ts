import { expect, test } from 'vitest'
import { createSerialGaugeInput } from '../../../src/contract/serialGauge.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { collector, testStation } from '../../support/testStation.ts'

const withGauges = () => {
  const made = testStation()
  const { handlers, streams } = made.station
  return {
    ...made,
    handlers,
    streams,
    add: async (input: object = {}, caller = stationCaller) =>
      handlers['serialGauge.create'](
        caller,
        createSerialGaugeInput.parse({ name: 'Caliper', port: 'COM3', format: 'sylvac', ...input }),
      ),
  }
}

// Catches a gauge whose settings are lost, or a change of them that nobody can trace.
test('a gauge is kept as it was set, and each change stands in the audit log', async () => {
  const { handlers, add } = withGauges()
  const gauge = await add({ data_bits: 7, parity: 'even', stop_bits: 2, request: '?\\r' })
  expect(gauge).toMatchObject({ baud_rate: 9600, data_bits: 7, parity: 'even', stop_bits: 2, pattern: null })
  const of = { gauge_id: gauge.id }
  const changed = await handlers['serialGauge.update'](stationCaller, {
    ...of,
    changes: { name: 'Caliper 3' },
  })
  expect(changed).toMatchObject({ name: 'Caliper 3', parity: 'even', request: '?\\r' })
  expect(await handlers['serialGauge.list'](stationCaller, {})).toEqual([changed])
  await handlers['serialGauge.delete'](stationCaller, of)
  expect(await handlers['serialGauge.list'](stationCaller, {})).toEqual([])
  const page = { limit: 5, offset: 0, measurements: false }
  const { entries } = await handlers['audit.page'](stationCaller, page)
  expect(entries.map(({ operation, action, record }) => [operation, action, record])).toEqual([
    ['serialGauge.delete', 'DELETE', String(gauge.id)],
    ['serialGauge.update', 'UPDATE', String(gauge.id)],
    ['serialGauge.create', 'CREATE', String(gauge.id)],
  ])
  expect(entries[1]).toMatchObject({ changed: ['name'] })
})

// Catches a gauge that can never give a value, told by the leader's first reading only.
test('a gauge that could not work is refused with the field that is wrong', async () => {
  const { add, create } = withGauges()
  const counted = await create({ code: 'SCRATCHES', chart_type: 'c', subgroup_size: 1 })
  const refused = async (input: object, field: string, message: RegExp) =>
    expect(add(input)).rejects.toMatchObject({
      code: 'UNPROCESSABLE_ENTITY',
      message: expect.stringMatching(message),
      details: [expect.objectContaining({ field })],
    })
  await refused({ format: 'own' }, 'pattern', /needs a pattern/)
  await refused({ format: 'own', pattern: '(a+)+$' }, 'pattern', /no group/)
  await refused({ request: '?\\q' }, 'request', /After a backslash/)
  await refused({ auto_submit: true }, 'auto_submit', /Choose the characteristic/)
  await refused({ characteristic_id: counted }, 'characteristic_id', /SCRATCHES is counted, not measured/)
})

// Catches two gauges that take a port away from each other.
test('a port has one gauge that is switched on', async () => {
  const { add, handlers } = withGauges()
  const first = await add()
  await expect(add({ name: 'Second' })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/COM3 is taken by the gauge Caliper/),
  })
  await handlers['serialGauge.update'](stationCaller, { gauge_id: first.id, changes: { enabled: false } })
  await add({ name: 'Second' })
})

// Catches what one client measures in another client's stream, and its gauges in the other's hands.
test('a gauge of another client is neither seen nor changed', async () => {
  const { add, handlers, streams, create } = withGauges()
  const foreign = await create({ client_id: 'BETA' })
  const { id } = await add({ characteristic_id: foreign, enabled: false })
  await add({ name: 'Shared', port: 'COM4', enabled: false })
  const leader = userCaller('LEADER_DATACONFIG', 'ACME')
  const listed = await handlers['serialGauge.list'](leader, {})
  expect(listed.map(({ name }) => name)).toEqual(['Shared'])
  const { push } = collector<object>()
  const stream = await streams['gauge.readings'](leader, {}, push)
  stream.close()
  expect(stream.snapshot.gauges.map(({ gauge_name }) => gauge_name)).toEqual(['Shared'])
  await expect(handlers['serialGauge.delete'](leader, { gauge_id: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

// Catches a button that seems to have worked although nothing was asked.
test('a gauge that is not connected, or has no request, cannot be asked', async () => {
  const { add, handlers } = withGauges()
  const silent = await add({ name: 'Silent' })
  const asked = await add({ name: 'Asked', port: 'COM4', request: '?\\r' })
  const ask = (gauge_id: number) => handlers['serialGauge.request'](stationCaller, { gauge_id })
  await expect(ask(silent.id)).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' })
  await expect(ask(asked.id)).rejects.toMatchObject({ code: 'CONFLICT' })
})
