import { parentPort, workerData } from 'node:worker_threads'
import { ContractError, type ErrorCode, type ErrorDetail } from '../../contract/errors.ts'
import { openReadOnly } from '../../storage/openDatabase.ts'
import { giveWay } from '../reader/giveWay.ts'
import { type ImportJobInputs, type ImportJobName, importJobs } from './importJobs.ts'

/** A job as it is sent to the worker. */
export interface ImportRequest {
  readonly id: number
  readonly name: ImportJobName
  readonly input: ImportJobInputs[ImportJobName]
}

/** What comes back: a result, what a person is told, or a fault of the program. */
export type ImportReply =
  | { readonly id: number; readonly result: unknown }
  | {
      readonly id: number
      readonly refused: {
        readonly code: ErrorCode
        readonly message: string
        readonly details: readonly ErrorDetail[]
      }
    }
  | { readonly id: number; readonly fault: string }

giveWay()
const { db } = openReadOnly((workerData as { databaseFile: string }).databaseFile)
const jobs = importJobs(db)

const answer = async ({ id, name, input }: ImportRequest): Promise<ImportReply> => {
  // The name and the input of a request belong together: the desk has seen to it.
  const job = jobs[name] as (input: ImportJobInputs[ImportJobName]) => unknown
  try {
    return { id, result: await job(input) }
  } catch (error) {
    if (error instanceof ContractError) {
      const { code, message, details } = error
      return { id, refused: { code, message, details } }
    }
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (request: ImportRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply))
})
