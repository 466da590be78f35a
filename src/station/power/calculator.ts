import type { Reader } from '../reader/reader.ts'
import type { JobInputs, JobResults } from '../reader/readerJobs.ts'

type Calculation = 'runLength' | 'power' | 'samplePlan'

/** As many answers are kept; each is a few kilobytes. */
const mostKept = 400

/** Computes run lengths and power in a worker of their own, so that no chart waits for them, and remembers what it has computed. */
export interface Calculator {
  readonly ask: <Name extends Calculation>(name: Name, input: JobInputs[Name]) => Promise<JobResults[Name]>
}

/** A calculator on a worker. The same question is computed once, whoever asks it. */
export const createCalculator = (worker: Reader): Calculator => {
  const kept = new Map<string, Promise<unknown>>()
  return {
    ask: <Name extends Calculation>(name: Name, input: JobInputs[Name]) => {
      const key = JSON.stringify([name, input])
      const known = kept.get(key) as Promise<JobResults[Name]> | undefined
      const answer = known ?? worker.run(name, input)
      kept.delete(key)
      kept.set(key, answer)
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
      if (known === undefined) answer.catch(() => kept.delete(key))
      return answer
    },
  }
}
