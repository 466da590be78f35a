import { describe, expect, test } from 'vitest'
import type { Caller } from '../../../src/contract/caller.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { createLastEntries } from '../../../src/station/ingest/lastEntries.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const operator = (signIn: string, userId = 1): Caller => {
  const caller = userCaller('OPERATOR_DATAENTRY', null, userId)
  return caller.kind === 'user' ? { ...caller, signIn } : caller
}
const here = operator('window 1')

/** A station whose clock the test moves on. */
const made = async () => {
  let wall = Date.parse('2026-01-05T06:00:00Z')
  const station = testStation({ now: () => wall })
  const id = await station.create({ rules: { preset: 'shewhart' } })
  await station.give(id)
  const { handlers } = station.station
  return {
    ...station,
    id,
    handlers,
    pass: (seconds: number): void => {
      wall += seconds * 1000
    },
    enter: async (caller: Caller, value: number) =>
      (
        await handlers['sample.submit'](
          caller,
          submitInput.parse({ characteristic_id: id, measurements: [value] }),
        )
      ).sample,
    undo: (caller: Caller, sample_id: number) =>
      Promise.resolve().then(() => handlers['sample.undo'](caller, { characteristic_id: id, sample_id })),
  }
}

describe('undoing the last entry', () => {
  test('leaves it out with the reason, withdraws what it fired, and is in the audit log', async () => {
    const { enter, undo, pass, violations, handlers, id } = await made()
    const slip = await enter(here, 740.1)
    expect(slip.in_control).toBe(false)
    pass(12)
    const detail = await undo(here, slip.sample_id)
    expect(detail).toMatchObject({
      excluded: true,
      exclusion: { reason: 'Undone 12 s after it was entered, by whoever entered it.' },
    })
    expect(await violations('open')).toEqual([])
    expect(await violations('withdrawn')).toMatchObject([
      { characteristic_id: id, withdrawn_reason: expect.stringContaining('was taken back') },
    ])
    const { results } = await handlers['audit.list'](stationCaller, { limit: 1, measurements: true })
    expect(results).toMatchObject([{ operation: 'sample.undo', actor: 'operator_dataentry-1' }])
    expect(await handlers['audit.verify'](stationCaller, {})).toMatchObject({ valid: true })
  })

  test('holds for 60 s and no longer (a process could be made to look calm afterwards)', async () => {
    const { enter, undo, pass } = await made()
    const first = await enter(here, 10)
    pass(59)
    await expect(undo(here, first.sample_id)).resolves.toMatchObject({ excluded: true })
    const second = await enter(here, 10)
    pass(60)
    await expect(undo(here, second.sample_id)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('60 s ago'),
    })
  })

  test('a later entry ends it, even after that one was undone (a row of points could be taken back)', async () => {
    const { enter, undo } = await made()
    const first = await enter(here, 10)
    const second = await enter(here, 10.1)
    await expect(undo(here, first.sample_id)).rejects.toMatchObject({ code: 'CONFLICT' })
    await undo(here, second.sample_id)
    await expect(undo(here, first.sample_id)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(undo(here, second.sample_id)).rejects.toMatchObject({
      message: expect.stringContaining('left out before'),
    })
  })

  test('a batch ends it, as its last subgroup is not the one that is asked for', async () => {
    const { enter, undo, handlers, id } = await made()
    const first = await enter(here, 10)
    await handlers['sample.submitBatch'](here, {
      samples: [{ characteristic_id: id, measurements: [10] }],
      atomic: false,
    })
    await expect(undo(here, first.sample_id)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('belongs to who entered it, at the same sign-in', async () => {
    const { enter, undo } = await made()
    const { sample_id } = await enter(here, 10)
    await expect(undo(operator('window 2', 2), sample_id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(undo(operator('window 2'), sample_id)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(undo(here, sample_id + 1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(undo(here, sample_id)).resolves.toMatchObject({ excluded: true })
  })

  test('a retry that is recognised does not move it to another subgroup', async () => {
    const { undo, handlers, id } = await made()
    const sample_uuid = 'b2f3c1de-1111-4222-8333-444455556666'
    const input = submitInput.parse({ characteristic_id: id, measurements: [10], sample_uuid })
    const { sample } = await handlers['sample.submit'](here, input)
    expect(await handlers['sample.submit'](here, input)).toMatchObject({ created: false })
    await expect(undo(here, sample.sample_id)).resolves.toMatchObject({ excluded: true })
  })

  test('a station that signs exclusions lets nothing be undone without a signature', async () => {
    const { enter, undo, handlers } = await made()
    await handlers['settings.update'](stationCaller, { signed_operations: ['sample.exclude'] })
    const { sample_id } = await enter(here, 10)
    await expect(undo(here, sample_id)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

test('what is remembered of sign-ins does not grow without end', () => {
  const last = createLastEntries()
  last.note(keyCaller('all'), 1)
  for (let i = 0; i < 5_000; i++) last.note(operator(`window ${i}`), i + 2)
  expect(last.of(keyCaller('all'))).toBeNull()
  expect(last.of(operator('window 4999'))).toBe(5_001)
})
