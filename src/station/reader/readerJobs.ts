import type { Capability, Histogram } from '../../contract/capability.ts'
import type { ChartMark, PointColumns } from '../../contract/chart.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { characteristicHistory } from './characteristicHistory.ts'
import { histogramOf } from './histogramOf.ts'
import { studyCapability } from './studyCapability.ts'

/** What a job gives. */
export interface JobResults {
  readonly history: { readonly columns: PointColumns; readonly marks: ChartMark[] }
  readonly capability: Capability
  readonly histogram: Histogram
}

export type JobName = keyof JobResults

/** Which characteristic a job reads, and how many of its newest subgroups. */
export interface JobInput {
  readonly characteristicId: number
  readonly max: number
}

/** Work over a whole history: it reads only, and runs beside the writer. */
export const readerJobs: {
  readonly [Name in JobName]: (db: ReadableDb, input: JobInput) => JobResults[Name]
} = {
  history: characteristicHistory,
  capability: studyCapability,
  histogram: histogramOf,
}
