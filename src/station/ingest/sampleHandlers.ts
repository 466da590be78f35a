import type { Handler } from '../../contract/handlers.ts'
import type { StationCore } from '../core.ts'
import type { PeopleDeps } from '../people/peopleDeps.ts'
import type { PlanDeps } from '../plans/planDeps.ts'
import { undoneInRun } from '../plans/undoneInRun.ts'
import { signed } from '../signatures/signed.ts'
import type { StationHandlers } from '../station.ts'
import type { StationCounters } from '../stationCounters.ts'
import type { CommitQueue } from './commitQueue.ts'
import { correctSample } from './correctSample.ts'
import { excludeSample } from './excludeSample.ts'
import { getSample } from './getSample.ts'
import { includeSample } from './includeSample.ts'
import { createLastEntries } from './lastEntries.ts'
import { submitBatch } from './submitBatch.ts'
import { submitSample } from './submitSample.ts'
import { undoSample } from './undoSample.ts'

interface SampleDeps {
  readonly core: StationCore
  readonly queue: CommitQueue
  readonly people: PeopleDeps
  readonly plans: PlanDeps
  readonly counters: Pick<StationCounters, 'refusals'>
  /** Records what a batch refused of its samples. */
  readonly noteBatch: (handler: Handler<'sample.submitBatch'>) => Handler<'sample.submitBatch'>
}

type SampleOperation =
  `sample.${'submit' | 'submitBatch' | 'exclude' | 'include' | 'correct' | 'undo' | 'get'}`

/** The use cases of one subgroup, from its recording to its correction. */
export const sampleHandlers = ({
  core,
  queue,
  people,
  plans,
  counters,
  noteBatch,
}: SampleDeps): Pick<StationHandlers, SampleOperation> => {
  const last = createLastEntries()
  return {
    'sample.submit': counters.refusals(submitSample(core, queue, last)),
    'sample.submitBatch': counters.refusals(noteBatch(submitBatch(core, queue, last))),
    'sample.exclude': signed(people, 'sample.exclude', excludeSample(core)),
    'sample.include': signed(people, 'sample.include', includeSample(core)),
    'sample.correct': signed(people, 'sample.correct', correctSample(core)),
    'sample.undo': undoneInRun(plans, undoSample(core, last)),
    'sample.get': getSample(core),
  }
}
