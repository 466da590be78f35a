import { ContractError } from '../../contract/errors.ts'
import type { Handler, StreamHandler } from '../../contract/handlers.ts'
import type { RecalculationProgress } from '../../contract/recalculation.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { Log } from '../station.ts'
import type { Recalculator } from './createRecalculator.ts'

interface RecalculationDeps {
  readonly db: ReadableDb
  readonly log: Log
  readonly recalculator: Recalculator
}

/** Judges the whole history of a characteristic anew and answers when it is through. */
export const runRecalculation =
  ({ db, recalculator }: RecalculationDeps): Handler<'recalculation.run'> =>
  (caller, { characteristic_id, rules }) => {
    const { id } = findVisible(db, caller, characteristic_id)
    const job = { characteristicId: id, rules: rules ?? null }
    return recalculator.run(job, () => {}, new AbortController().signal)
  }

/** The same with its progress; closing the stream cancels it. */
export const followRecalculation =
  ({ db, log, recalculator }: RecalculationDeps): StreamHandler<'recalculation.follow'> =>
  (caller, { characteristic_id, rules }, push) => {
    const { id } = findVisible(db, caller, characteristic_id)
    const total = subgroupCount(db, id)
    const cancelling = new AbortController()
    const tell = (delta: Partial<RecalculationProgress>): void => {
      if (!cancelling.signal.aborted) push({ done: 0, total, result: null, fault: null, ...delta })
    }
    recalculator
      .run({ characteristicId: id, rules: rules ?? null }, (done) => tell({ done }), cancelling.signal)
      .then(
        (result) => tell({ done: result.subgroups, result }),
        (error: unknown) => {
          if (error instanceof ContractError) return tell({ fault: error.message })
          log.error({ err: error }, 'A history could not be judged anew.')
          tell({ fault: 'The history could not be judged anew. The log of the station says why.' })
        },
      )
    return {
      snapshot: { done: 0, total, result: null, fault: null },
      close: () => cancelling.abort(),
    }
  }
