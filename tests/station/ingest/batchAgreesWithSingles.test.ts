import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import { digestsOfSamples } from '../../../src/storage/measurements/digest.ts'
import { violationsOfPeriod } from '../../../src/storage/measurements/violations.ts'
import { ingestCore, minute } from '../../support/ingestCore.ts'

interface Sent {
  readonly series: number
  readonly center: number
  /** Index of the minute; several may share one, and a lower one than before is late. */
  readonly at: number
  /** Null sends no id; a number that came before is a retry. */
  readonly uuid: number | null
}

const sent: fc.Arbitrary<Sent> = fc.record({
  series: fc.integer({ min: 0, max: 1 }),
  center: fc.constantFrom(9, 9.99, 10, 10.01, 11),
  at: fc.nat(60),
  uuid: fc.option(fc.nat(20)),
})

/** A run below the centre that one from above breaks up late, so that what the run brought about is withdrawn. */
const lateWithinRun: Sent[] = Array.from({ length: 20 }, (_, i) => ({
  series: 0,
  center: i === 17 ? 10.01 : 9,
  at: i === 10 ? 27 : 0,
  uuid: null,
}))

const spread = [-0.02, -0.01, 0, 0.01, 0.02]
const uuidOf = (i: number): string => `01993f0e-0000-7000-8000-${String(i).padStart(12, '0')}`

/** What a station holds after it took the samples in jobs of a size: violations, and whether the audit log holds. */
const take = async (samples: readonly Sent[], jobSize: number) => {
  const { core, create, give, batch } = ingestCore()
  const first = await create({ code: 'A' })
  const second = await create({ code: 'B', baseline_subgroups: 5 })
  await give(first.id, 10, 0.01)
  const inputs = samples.map(({ series, center, at, uuid }) => ({
    characteristic_id: [first.id, second.id][series],
    measurements: spread.map((off) => center + off),
    timestamp: minute(at),
    ...(uuid === null ? {} : { sample_uuid: uuidOf(uuid) }),
  }))
  const answers: unknown[] = []
  for (let at = 0; at < inputs.length; at += jobSize) {
    const { results, errors } = await batch(inputs.slice(at, at + jobSize))
    answers.push(...results.map(({ sample_uuid: _, ...rest }) => rest), ...errors.map(({ code }) => code))
  }
  const violations = [first.id, second.id].flatMap((id) =>
    violationsOfPeriod(core.db, id, 0, Number.MAX_SAFE_INTEGER).map(
      // The reason names what came together with what changed the verdict, one or many.
      ({ id: _, openedAt: __, withdrawnReason, ...violation }) => ({
        ...violation,
        isExplained: withdrawnReason !== null,
      }),
    ),
  )
  const audit = await verifyAudit(core.db, { digestOfSamples: digestsOfSamples(core.db) })
  return { answers: answers.map((answer) => JSON.stringify(answer)).sort(), violations, valid: audit.valid }
}

test('a batch is judged and stored like its samples one by one: rows that wait for their statement are read too early', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sent, { minLength: 20, maxLength: 90 }), async (samples) => {
      const together = await take(samples, samples.length)
      const alone = await take(samples, 1)
      expect(together).toEqual(alone)
      expect(together.valid).toBe(true)
    }),
    { numRuns: 12, examples: [[lateWithinRun]] },
  )
})
