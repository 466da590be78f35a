import { parentPort, workerData } from 'node:worker_threads'
import { ContractError, type ErrorCode, type ErrorDetail } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { openReadOnly } from '../../storage/openDatabase.ts'
import { type ReportFile, type ReportJobName, type ReportJobs, reportJobs } from './reportJobs.ts'

/** A report as it is asked for. */
export interface ReportRequest {
  readonly id: number
  readonly name: ReportJobName
  readonly job: ReportJobs[ReportJobName]
}

/** What comes of it: the file, a refusal that a person can mend, or a fault of ours. */
export type ReportReply =
  | { readonly id: number; readonly file: ReportFile }
  | {
      readonly id: number
      readonly refused: {
        readonly code: ErrorCode
        readonly message: string
        readonly details: readonly ErrorDetail[]
      }
    }
  | { readonly id: number; readonly fault: string }

const { db, close } = openReadOnly((workerData as { databaseFile: string }).databaseFile)

const answer = async ({ id, name, job }: ReportRequest): Promise<ReportReply> => {
  // The name and the job of a request belong together: the desk's `run` has seen to it.
  const make = reportJobs[name] as (db: ReadableDb, job: ReportJobs[ReportJobName]) => Promise<ReportFile>
  try {
    return { id, file: await make(db, job) }
  } catch (error) {
    if (error instanceof ContractError) {
      const { code, message, details } = error
      return { id, refused: { code, message, details } }
    }
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
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
