import { describe, expect, test } from 'vitest'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

const opened = async (chart: object = {}) => {
  const made = testStation()
  const id = await made.create({ chart_type: 'xbar_r', subgroup_size: 2, ...chart })
  const { handlers } = made.station
  const send = async (timestamp: string, more: object) => {
    const input = { characteristic_id: id, timestamp, ...more }
    const { sample } = await handlers['sample.submit'](stationCaller, submitInput.parse(input))
    return sample.sample_id
  }
  return {
    ...made,
    id,
    handlers,
    send,
    strata: (by: string, more: object = {}) =>
      handlers['chart.strata'](stationCaller, { characteristic_id: id, by, ...more }),
    boxes: (by: string, more: object = {}) =>
      handlers['chart.boxPlots'](stationCaller, { characteristic_id: id, by, ...more }),
  }
}

describe('strata', () => {
  // Would catch a mean of subgroup means where sizes differ, and columns that stand in another order than the groups.
  test('each subgroup belongs to its cavity; those without one stand last, by themselves', async () => {
    const { send, strata } = await opened()
    const a = await send('2026-01-05T06:00:00Z', { measurements: [10, 12], metadata: { cavity: 10 } })
    const b = await send('2026-01-05T06:10:00Z', { measurements: [1, 3], metadata: { cavity: 'B' } })
    const c = await send('2026-01-05T06:20:00Z', { measurements: [14, 16], metadata: { cavity: 10 } })
    const d = await send('2026-01-05T06:30:00Z', { measurements: [7, 7] })
    const { groups, columns, others } = await strata('cavity')
    expect(groups.map(({ name, subgroups, mean }) => [name, subgroups, mean.value])).toEqual([
      ['10', 2, 13],
      ['B', 1, 2],
      [null, 1, 7],
    ])
    expect(others).toBeNull()
    const place = new Map([...columns.sample_id].map((id, i) => [id, columns.group[i]]))
    expect([a, b, c, d].map((id) => place.get(id))).toEqual([0, 1, 0, 2])
  })

  test('what was left out stays on the chart, does not count, and is said', async () => {
    const { id, handlers, send, strata } = await opened()
    await send('2026-01-05T06:00:00Z', { measurements: [10, 12], metadata: { cavity: 1 } })
    const out = await send('2026-01-05T06:10:00Z', { measurements: [90, 90], metadata: { cavity: 1 } })
    await handlers['sample.exclude'](stationCaller, { characteristic_id: id, sample_id: out, reason: 'chip' })
    const { groups } = await strata('cavity')
    expect(groups).toMatchObject([
      { subgroups: 2, excluded: 1, values: 2, mean: { value: 11, excluded: ['1 subgroup left out'] } },
    ])
  })

  test('of more than eight the most frequent are told apart, the others are one', async () => {
    const { send, strata } = await opened()
    for (let cavity = 1; cavity <= 11; cavity++) {
      for (let time = 0; time < (cavity > 3 ? 2 : 1); time++) {
        const minute = String(cavity * 5 + time).padStart(2, '0')
        await send(`2026-01-05T06:${minute}:00Z`, { measurements: [1, 2], metadata: { cavity } })
      }
    }
    const { groups, others, columns } = await strata('cavity')
    expect(groups.map(({ name }) => name)).toEqual(['4', '5', '6', '7', '8', '9', '10', '11'])
    expect(others).toEqual({ names: 3, subgroups: 3 })
    expect([...columns.group].filter((group) => group === 255)).toHaveLength(3)
  })

  test('shifts and plant days are those of the station’s clock: before the first shift it is still yesterday', async () => {
    const { handlers, send, strata, boxes } = await opened()
    await handlers['settings.update'](stationCaller, { time_zone: 'Europe/Berlin' })
    await send('2026-01-05T04:30:00Z', { measurements: [1, 1] })
    await send('2026-01-05T05:30:00Z', { measurements: [2, 2] })
    await send('2026-01-05T13:30:00Z', { measurements: [3, 3] })
    expect((await strata('shift')).groups.map(({ name }) => name)).toEqual(['Early', 'Late', 'Night'])
    expect((await boxes('day')).boxes.map(({ name, subgroups }) => [name, subgroups])).toEqual([
      ['2026-01-04', 1],
      ['2026-01-05', 2],
    ])
  })

  test('a count has the plotted value for its box, and a batch stands by its time', async () => {
    const { send, boxes } = await opened({ chart_type: 'p', subgroup_size: 50 })
    await send('2026-01-05T06:00:00Z', { count: 5, sample_size: 50, batch_number: 'Z' })
    await send('2026-01-05T06:10:00Z', { count: 10, sample_size: 100, batch_number: 'A' })
    await send('2026-01-05T06:20:00Z', { count: 2, sample_size: 10, batch_number: 'A' })
    const { boxes: made } = await boxes('batch_number')
    expect(made.map(({ name, figures }) => [name, figures.median.value])).toEqual([
      ['Z', 0.1],
      ['A', 0.15000000000000002],
    ])
  })

  test('the fields on offer are the times, those of every station, and what subgroups carry', async () => {
    const { id, handlers, send } = await opened()
    await handlers['traceField.create'](stationCaller, {
      key: 'cavity',
      label: 'Cavity of the mould',
      kind: 'text',
      choices: [],
      required: false,
      sticky: true,
      barcode_prefix: null,
      characteristic_ids: null,
    })
    await send('2026-01-05T06:00:00Z', { measurements: [1, 1], metadata: { cavity: 1, oven: 'O2' } })
    const fields = await handlers['chart.strataFields'](stationCaller, { characteristic_id: id })
    expect(fields.map(({ by, label }) => [by, label])).toEqual([
      ['shift', 'Shift'],
      ['day', 'Day'],
      ['batch_number', 'Batch'],
      ['operator_id', 'Operator'],
      ['part_number', 'Part'],
      ['cavity', 'Cavity of the mould'],
      ['oven', 'oven'],
    ])
  })
})
