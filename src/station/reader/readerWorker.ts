import { parentPort, workerData } from 'node:worker_threads'
import type { ReadableDb } from '../../storage/connection.ts'
import { openReadOnly } from '../../storage/openDatabase.ts'
import { giveWay } from './giveWay.ts'
import { failedJob, type JobReply } from './jobThread.ts'
import { type JobInputs, type JobName, type JobResults, readerJobs } from './readerJobs.ts'

/** A job as it is sent to the worker. */
export interface JobRequest {
  readonly id: number
  readonly name: JobName
  readonly input: JobInputs[JobName]
}

giveWay()
const { db, close } = openReadOnly((workerData as { databaseFile: string }).databaseFile)

const answer = ({ id, name, input }: JobRequest): JobReply<unknown> => {
  // The name and the input of a request belong together: the reader's `run` has seen to it.
  const job = readerJobs[name] as (db: ReadableDb, input: JobInputs[JobName]) => JobResults[JobName]
  try {
    return { id, result: job(db, input) }
  } catch (error) {
    return failedJob(id, error)
  }
}

/** The buffers of a history are handed over: they would be copied otherwise, and stay until the next collection. */
const buffersOf = (reply: JobReply<unknown>): ArrayBuffer[] => {
  if (!('result' in reply)) return []
  const columns = (reply.result as Partial<JobResults['history']> | null)?.columns
  return columns === undefined
    ? []
    : Object.values(columns).flatMap((column) =>
        ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
      )
}

parentPort?.on('message', (request: JobRequest | null) => {
  if (request === null) {
    close()
    parentPort?.close()
    return
  }
  const reply = answer(request)
  parentPort?.postMessage(reply, buffersOf(reply))
})
