import type { RunLengthInput } from '../../../contract/power.ts'

/** A panel of a chart with its rules, as run length and power are asked of it. */
export type ChartDesign = Omit<RunLengthInput, 'changes'>
