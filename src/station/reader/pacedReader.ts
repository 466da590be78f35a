import type { Pace } from '../commit/pace.ts'
import { createTurns, type TurnRule } from '../commit/turns.ts'
import { closing } from './jobThread.ts'
import type { Reader } from './reader.ts'

/** A dashboard of a month asks for some 50 ms of work when it is opened. */
const rule: TurnRule = { share: 16, atOnce: 100, longestRest: 500 }

/**
 * A reader whose jobs rest between each other while measurements are coming, so that one who asks in a loop does not take a core from
 * them.
 *
 * @example pacedReader(createReader(databaseFile, onIdle), pace)
 */
export const pacedReader = (reader: Reader, pace: Pick<Pace, 'leave'>): Reader => {
  const turns = createTurns(pace, rule)
  let isClosed = false
  return {
    run: (name, input) =>
      turns.take(async () => {
        // The reader would start its thread again.
        if (isClosed) throw closing()
        return await reader.run(name, input)
      }),
    close: async () => {
      isClosed = true
      await reader.close()
    },
  }
}
