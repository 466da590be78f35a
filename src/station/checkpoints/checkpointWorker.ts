import { parentPort, workerData } from 'node:worker_threads'
import { openCheckpoints } from '../../storage/checkpoint.ts'
import { giveWay } from '../reader/giveWay.ts'
import { failedJob, type JobReply } from '../reader/jobThread.ts'

giveWay()
const { run, close } = openCheckpoints((workerData as { databaseFile: string }).databaseFile)

const answer = (id: number): JobReply<null> => {
  try {
    run()
    return { id, result: null }
  } catch (error) {
    return failedJob(id, error)
  }
}

parentPort?.on('message', (request: { readonly id: number } | null) => {
  if (request === null) {
    close()
    parentPort?.close()
    return
  }
  parentPort?.postMessage(answer(request.id))
})
