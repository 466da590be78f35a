import type { Handler } from '../../contract/handlers.ts'
import type { Calculator } from './calculator.ts'
import { changeOf, questionOf } from './questionOf.ts'

/**
 * How long a chart runs until it alarms, in control and after changes.
 *
 * @throws ContractError VALIDATION_ERROR where the design does not fit together
 */
export const getRunLength =
  (calculator: Calculator): Handler<'runLength.get'> =>
  (_caller, { changes = [], ...design }) =>
    calculator.ask('runLength', { question: questionOf(design), changes: changes.map(changeOf) })

/**
 * How likely a chart is to catch a change.
 *
 * @throws ContractError VALIDATION_ERROR where the design does not fit together
 */
export const getPower =
  (calculator: Calculator): Handler<'power.get'> =>
  (_caller, { change, within, curve = [], ...design }) =>
    calculator.ask('power', {
      question: questionOf(design),
      change: changeOf(change),
      within,
      curve: curve.map(changeOf),
    })

/**
 * How large subgroups must be to catch a change within 1, 2, … of them.
 *
 * @throws ContractError VALIDATION_ERROR where the design does not fit together
 */
export const planSamples =
  (calculator: Calculator): Handler<'power.plan'> =>
  (_caller, { change, within, probability, ...design }) =>
    calculator.ask('samplePlan', {
      question: questionOf(design),
      change: changeOf(change),
      within,
      probability,
    })
