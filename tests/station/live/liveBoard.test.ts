import { describe, expect, test } from 'vitest'
import type { DeltaOf } from '../../../src/contract/streams.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { collector, testStation } from '../../support/testStation.ts'

describe('the live board', () => {
  test('a tile goes from empty to alarm, says why, and stays there until the next good point once acknowledged', async () => {
    const made = testStation()
    const frames = collector<DeltaOf<'board.live'>>()
    const stream = await made.station.streams['board.live'](stationCaller, {}, frames.push)
    expect(stream.snapshot.tiles).toEqual([])
    const id = await made.create({
      baseline_subgroups: 4,
      rules: [
        { rule_id: 1, enabled: true },
        { rule_id: 1, enabled: false, chart: 'dispersion' },
      ],
    })
    const state = () => frames.deltas.flatMap((delta) => delta.tiles).at(-1)
    await frames.until(() => state()?.state === 'empty')
    await made.send(id, [10])
    await frames.until(() => state()?.state === 'trial')
    expect(state()?.sentence).toBe('Baseline: 1 of 4 subgroups')
    for (const value of [10.2, 9.9, 10.1]) await made.send(id, [value])
    await frames.until(() => state()?.state === 'in_control')
    await made.send(id, [14])
    await frames.until(() => state()?.state === 'alarm')
    expect(state()).toMatchObject({ last_value: 14, zone: 'beyond_ucl', spark_marks: [0, 0, 0, 0, 1] })
    expect(state()?.sentence).toContain('Beyond control limits')
    for (const open of await made.violations('open')) {
      await made.station.handlers['violation.acknowledge'](stationCaller, {
        violation_id: open.id,
        cause_code: (await made.station.handlers['cause.list'](stationCaller, {}))[0]?.code ?? '',
        action_code: (await made.station.handlers['action.list'](stationCaller, {}))[0]?.code ?? '',
      })
    }
    await frames.until(() => state()?.open_violations === 0)
    expect(state()?.state).toBe('alarm')
    await made.send(id, [10])
    await frames.until(() => state()?.state === 'in_control')
    await made.station.handlers['characteristic.delete'](stationCaller, { characteristic_id: id })
    await frames.until((deltas) => deltas.some((delta) => delta.removed.includes(id)))
    stream.close()
  })
})
