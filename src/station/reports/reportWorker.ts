import { parentPort, workerData } from 'node:worker_threads'
import type { ReadableDb } from '../../storage/connection.ts'
import { openReadOnly } from '../../storage/openDatabase.ts'
import { giveWay } from '../reader/giveWay.ts'
import { failedJob, type JobReply } from '../reader/jobThread.ts'
import { type ReportFile, type ReportJobName, type ReportJobs, reportJobs } from './reportJobs.ts'

/** A report as it is asked for. */
export interface ReportRequest {
  readonly id: number
  readonly name: ReportJobName
  readonly job: ReportJobs[ReportJobName]
}

giveWay()
const { db, close } = openReadOnly((workerData as { databaseFile: string }).databaseFile)

const answer = async ({ id, name, job }: ReportRequest): Promise<JobReply<ReportFile>> => {
  // The name and the job of a request belong together: the desk's `run` has seen to it.
  const make = reportJobs[name] as (db: ReadableDb, job: ReportJobs[ReportJobName]) => Promise<ReportFile>
  try {
    return { id, result: await make(db, job) }
  } catch (error) {
    return failedJob(id, error)
  }
}

/** One report after the other: two at a time would take as long together, and twice the memory. */
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (request: ReportRequest | null) => {
  last = last.then(async () => {
    if (request === null) {
      close()
      parentPort?.close()
      return
    }
    parentPort?.postMessage(await answer(request))
  })
})
