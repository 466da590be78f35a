import { gauges } from './german/told/gauges.ts'
import { rules } from './german/told/rules.ts'

/** Sentences of the station and of the engine in German, by the pattern of their English; a file for each folder that says them. */
export const toldGerman: Readonly<Record<string, string>> = { ...gauges, ...rules }
