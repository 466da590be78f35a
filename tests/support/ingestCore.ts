import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CreateCharacteristicInput } from '../../src/contract/characteristic.ts'
import type { JudgedSample, SubmitInput } from '../../src/contract/sample.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { createEntryLocks } from '../../src/station/alarms/entryLocks.ts'
import { createCharacteristic } from '../../src/station/characteristics/createCharacteristic.ts'
import { createClock } from '../../src/station/clock.ts'
import { createPace } from '../../src/station/commit/pace.ts'
import type { Commit, StationCore } from '../../src/station/core.ts'
import { createCommitQueue } from '../../src/station/ingest/commitQueue.ts'
import { createLastEntries } from '../../src/station/ingest/lastEntries.ts'
import { submitBatch } from '../../src/station/ingest/submitBatch.ts'
import { submitSample } from '../../src/station/ingest/submitSample.ts'
import { reviseLimits } from '../../src/station/limits/reviseLimits.ts'
import { openWithoutWaiting } from './openWithoutWaiting.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** When the tests' measurements begin; a timestamp must not lie in the future. */
export const start = Date.parse('2026-01-05T06:00:00Z')

/** The ingest path on a real database in a folder of its own, without users and transports. */
export const ingestCore = () => {
  const folder = mkdtempSync(join(tmpdir(), 'centerline-ingest-'))
  const file = join(folder, 'centerline.db')
  const { db, close } = openWithoutWaiting(file)
  onTestFinished(() => {
    close()
    rmSync(folder, { recursive: true })
  })
  let now = start + 86_400_000
  const commits: Commit[] = []
  const core: StationCore = {
    db,
    clock: createClock(() => now),
    log: silent,
    states: new Map(),
    origins: new Map(),
    locks: createEntryLocks(db),
    pace: createPace(),
    announce: (commit) => commits.push(commit),
  }
  const queue = createCommitQueue(core)
  const last = createLastEntries()
  const submit = submitSample(core, queue, last)
  const batch = submitBatch(core, queue, last)
  const revise = reviseLimits(core)
  return {
    core,
    file,
    commits,
    setNow: (at: number) => {
      now = at
    },
    create: async (input: Partial<CreateCharacteristicInput>) =>
      createCharacteristic({ db, clock: core.clock })(stationCaller, {
        code: 'C1',
        name: 'Diameter',
        chart_type: 'xbar_r',
        subgroup_size: 5,
        ...input,
      }),
    submit: (input: SubmitInput) => submit(stationCaller, input),
    judge: async (input: SubmitInput): Promise<JudgedSample> => (await submit(stationCaller, input)).sample,
    batch: (samples: unknown[], atomic = false) => batch(stationCaller, { samples, atomic }),
    give: (id: number, center: number, sigma: number) =>
      revise(stationCaller, {
        characteristic_id: id,
        revision: { method: 'given', center_line: center, sigma },
      }),
    revise: (id: number, revision: Parameters<typeof revise>[1]['revision']) =>
      revise(stationCaller, { characteristic_id: id, revision }),
  }
}

/** The time of the i-th subgroup, ten minutes apart. */
export const minute = (i: number): string => new Date(start + i * 600_000).toISOString()
