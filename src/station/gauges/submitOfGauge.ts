import type { Handler } from '../../contract/handlers.ts'
import { submitInput } from '../../contract/sample.ts'
import { parseInput } from '../../contract/validate.ts'
import type { Refusals } from '../audit/createRefusals.ts'
import type { GaugeOptions } from './openGauge.ts'

/** Records what a gauge submits by itself as if it came over a transport: checked by the contract, and refusals in the audit log. */
export const submitOfGauge =
  (submit: Handler<'sample.submit'>, refusals: Pick<Refusals, 'operation'>): GaugeOptions['submit'] =>
  async (caller, input) => {
    try {
      return await submit(caller, parseInput(submitInput, input))
    } catch (error) {
      refusals.operation(caller, 'sample.submit', input, error)
      throw error
    }
  }
