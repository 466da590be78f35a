import { expect, test, vi } from 'vitest'
import { submitInput } from '../../../src/contract/sample.ts'
import { createTraceFieldInput, findTraceInput } from '../../../src/contract/traceability.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { minute } from '../../support/ingestCore.ts'
import { testStation } from '../../support/testStation.ts'

const place = async () => {
  const made = testStation()
  const id = await made.create()
  const { handlers } = made.station
  let sent = 0
  return {
    ...made,
    id,
    handlers,
    add: (input: Parameters<typeof createTraceFieldInput.parse>[0]) =>
      handlers['traceField.create'](stationCaller, createTraceFieldInput.parse(input)),
    measure: async (traces: object, characteristic = id) => {
      sent += 1
      const input = {
        characteristic_id: characteristic,
        measurements: [10],
        timestamp: minute(sent),
        ...traces,
      }
      const { sample } = await handlers['sample.submit'](stationCaller, submitInput.parse(input))
      return sample
    },
    find: (text: string, field?: string) =>
      handlers['trace.find'](stationCaller, findTraceInput.parse({ text, field })),
    fields: () => handlers['traceField.list'](stationCaller, {}),
  }
}

test('every station has batch, operator and part, which cannot be made a second time', async () => {
  const { fields, add } = await place()
  expect((await fields()).map(({ key, built_in }) => [key, built_in])).toEqual([
    ['batch_number', true],
    ['operator_id', true],
    ['part_number', true],
  ])
  await expect(async () => add({ key: 'Batch_Number', label: 'Lot' })).rejects.toMatchObject({
    code: 'CONFLICT',
  })
})

test('a subgroup is found by what it carries, whatever the case, and by nothing that no field names', async () => {
  const { add, measure, find } = await place()
  await add({ key: 'cavity', label: 'Cavity' })
  await measure({ batch_number: ' B-117 ', metadata: { cavity: 2, oven: 'north' } })
  await measure({ batch_number: 'B-117', metadata: { cavity: 3 } })
  expect(await find('b-11')).toMatchObject([
    { field: 'batch_number', value: 'B-117', samples: 2, characteristics: 1 },
  ])
  expect(await find('2', 'cavity')).toMatchObject([{ value: '2', samples: 1 }])
  expect(await find('north')).toEqual([])
})

test('a field that is defined later finds what was measured before, too', async () => {
  const { add, measure, find, fields } = await place()
  for (let i = 0; i < 130; i++) await measure({ metadata: { oven: `oven ${i % 2}` } })
  await add({ key: 'oven', label: 'Oven' })
  await measure({ metadata: { oven: 'oven 1' } })
  await vi.waitFor(async () =>
    expect((await fields()).find((field) => field.key === 'oven')?.searchable).toBe(1),
  )
  expect(await find('oven 1')).toMatchObject([{ samples: 66 }])
})

test('a corrected subgroup is found by what it carries now only', async () => {
  const { id, handlers, measure, find } = await place()
  const sample = await measure({ batch_number: 'B-1', metadata: { part_number: 'P-1' } })
  await handlers['sample.correct'](stationCaller, {
    characteristic_id: id,
    sample_id: sample.sample_id,
    reason: 'wrong label',
    changes: { batch_number: 'B-2', metadata: { part_number: 'P-1', note: 'relabelled' } },
  })
  expect(await find('B-1')).toEqual([])
  expect(await find('B-2')).toMatchObject([{ samples: 1 }])
  expect(await find('P-1')).toMatchObject([{ samples: 1 }])
})

test('a batch of which one subgroup is refused leaves no trace of it', async () => {
  const { id, handlers, find } = await place()
  await expect(
    handlers['sample.submitBatch'](stationCaller, {
      samples: [
        { characteristic_id: id, measurements: [1], batch_number: 'B-9' },
        { characteristic_id: id, measurements: [1, 2], batch_number: 'B-9' },
      ],
      atomic: true,
    }),
  ).rejects.toThrow()
  expect(await find('B-9')).toEqual([])
})

test('a field is retired and brought back, moved and renamed, each with its entry in the audit log', async () => {
  const { add, handlers, fields } = await place()
  await add({ key: 'machine', label: 'Machine', kind: 'choice', choices: ['M1', 'M2'], barcode_prefix: 'M:' })
  await handlers['traceField.update'](stationCaller, {
    key: 'machine',
    changes: { label: 'Press', position: 1 },
  })
  expect((await fields())[0]).toMatchObject({
    key: 'machine',
    label: 'Press',
    position: 1,
    choices: ['M1', 'M2'],
  })
  await handlers['traceField.retire'](stationCaller, { key: 'machine', retired: true })
  expect((await fields()).map((field) => field.key)).toEqual(['batch_number', 'operator_id', 'part_number'])
  await handlers['traceField.retire'](stationCaller, { key: 'machine', retired: false })
  const log = await handlers['audit.list'](stationCaller, {
    limit: 50,
    table: 'trace_field',
    measurements: false,
  })
  expect(log.results.map((entry) => entry.operation)).toEqual([
    'traceField.retire',
    'traceField.retire',
    'traceField.update',
    'traceField.create',
  ])
})

test('names, prefixes and lists are held apart: two fields never read the same barcode', async () => {
  const { add } = await place()
  await add({ key: 'serial', label: 'Serial number', kind: 'barcode', barcode_prefix: 'SN' })
  const conflict = { code: 'CONFLICT' }
  await expect(async () => add({ key: 'other', label: 'serial NUMBER' })).rejects.toMatchObject(conflict)
  await expect(async () => add({ key: 'other', label: 'Other', barcode_prefix: 'SN' })).rejects.toMatchObject(
    conflict,
  )
  await expect(async () => add({ key: 'note', label: 'Remark' })).rejects.toMatchObject(conflict)
  await expect(async () => add({ key: 'other', label: 'Other', kind: 'choice' })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
  })
})

test('a trace leads from a batch to every chart that has it, with its neighbours, violations and what else it carries', async () => {
  const { id, create, give, measure, handlers } = await place()
  const other = await create({ code: 'C2', name: 'Length' })
  await give(id, 10, 0.1)
  for (let i = 0; i < 5; i++) await measure({})
  await measure({ batch_number: 'B-1', operator_id: 'op1' })
  await measure({ batch_number: 'B-1', operator_id: 'op2', measurements: [20] })
  await measure({ batch_number: 'b-1', operator_id: 'op1' }, other)
  for (let i = 0; i < 5; i++) await measure({})
  const trace = await handlers['trace.get'](stationCaller, { field: 'batch_number', value: 'B-1' })
  expect(trace.samples).toBe(3)
  expect(trace.characteristics.map(({ code, samples }) => [code, samples])).toEqual([
    ['C1', 2],
    ['C2', 1],
  ])
  const [first] = trace.characteristics
  expect(first?.violations.open).toBeGreaterThan(0)
  expect(first?.points.filter((point) => point.carries)).toHaveLength(2)
  expect(first?.points).toHaveLength(12)
  expect(trace.related).toEqual([
    { field: 'operator_id', label: 'Operator', value: 'op1', samples: 2 },
    { field: 'operator_id', label: 'Operator', value: 'op2', samples: 1 },
  ])
  await expect(async () =>
    handlers['trace.get'](stationCaller, { field: 'batch_number', value: 'B-2' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
