import { expect, test } from 'vitest'
import { createEntryLocks } from '../../../src/station/alarms/entryLocks.ts'
import { putEntryLockRules } from '../../../src/storage/alarms/entryLocks.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { ingestCore, minute } from '../../support/ingestCore.ts'

const uuid = (i: number): string => `01993f0e-0000-7000-8000-00000000000${i}`

/** A characteristic with limits 10 ± 3 that rule 1 locks. */
const lockable = async () => {
  const made = ingestCore()
  const { id } = await made.create({ chart_type: 'i_mr', subgroup_size: 1 })
  await made.give(id, 10, 1)
  putEntryLockRules(made.core.db, id, [1])
  made.core.locks.reload()
  const sample = (value: number, at: number) => ({
    characteristic_id: id,
    measurements: [value],
    timestamp: minute(at),
    sample_uuid: uuid(at),
  })
  return { ...made, id, sample }
}

// Catches a lock that is only looked for before the commit: a batch would go on past its own violation.
test('what comes after the violation in the same batch is refused, with what to do', async () => {
  const { batch, sample, core, id } = await lockable()
  const outcome = await batch([sample(10, 1), sample(19, 2), sample(10, 3)])
  expect(outcome.results.map((one) => one.timestamp)).toEqual([minute(1), minute(2)])
  expect(outcome.errors).toEqual([
    {
      index: 2,
      code: 'CONFLICT',
      message: expect.stringMatching(/^Entry for C1 is locked: .+ Nothing was stored\. Ask a leader/),
    },
  ])
  expect(core.locks.of(id)).toMatchObject({ lockedBy: 'system', violationId: expect.any(Number) })
})

// Catches a lock that turns the retry of a stored subgroup into a refusal: the gauge would report a loss that there is not.
test('a retry of what was stored before the lock is recognised', async () => {
  const { submit, sample } = await lockable()
  await submit(sample(19, 1))
  await expect(submit(sample(19, 1))).resolves.toMatchObject({ created: false })
  await expect(submit(sample(10, 2))).rejects.toMatchObject({ code: 'CONFLICT' })
})

// Catches a lock that stays in memory although its violation was taken back with the transaction.
test('a batch that is stored whole or not at all leaves no lock behind when it is refused', async () => {
  const { batch, submit, sample, core, id } = await lockable()
  await expect(batch([sample(19, 1), sample(10, 2)], true)).rejects.toMatchObject({
    code: 'UNPROCESSABLE_ENTITY',
  })
  expect(core.locks.of(id)).toBeNull()
  await expect(submit(sample(10, 3))).resolves.toMatchObject({ created: true })
})

// Catches a lock for a rule that was not named, and one for a characteristic that has none.
test('only the rules that are named lock', async () => {
  const { submit, sample, core, id } = await lockable()
  putEntryLockRules(core.db, id, [2])
  core.locks.reload()
  await submit(sample(19, 1))
  expect(core.locks.of(id)).toBeNull()
})

// Catches a lock that a restart forgets, and one that nobody can trace.
test('a lock is still there after a restart, and in the audit log', async () => {
  const { submit, sample, core, id } = await lockable()
  await submit(sample(19, 1))
  expect(createEntryLocks(core.db).of(id)).toEqual(core.locks.of(id))
  const entries = auditEntriesAfter(core.db, 0, 50).map((entry) => entry.operation)
  expect(entries).toContain('entryLock.lock')
})
