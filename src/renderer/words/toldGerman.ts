import { gauges } from './german/told/gauges.ts'
import { inputs } from './german/told/inputs.ts'
import { refusals } from './german/told/refusals.ts'
import { rules } from './german/told/rules.ts'

/** Sentences of the station and of the engine in German, by the pattern of their English; a file for each folder that says them. */
export const toldGerman: Readonly<Record<string, string>> = {
  ...refusals,
  ...inputs,
  ...gauges,
  ...rules,
}
