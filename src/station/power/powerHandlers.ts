import type { StationHandlers } from '../station.ts'
import type { Calculator } from './calculator.ts'
import { getPower, getRunLength, planSamples } from './getPower.ts'

/** The use cases of what a chart catches, and how soon. */
export const powerHandlers = (
  calculator: Calculator,
): Pick<StationHandlers, 'runLength.get' | 'power.get' | 'power.plan'> => ({
  'runLength.get': getRunLength(calculator),
  'power.get': getPower(calculator),
  'power.plan': planSamples(calculator),
})
