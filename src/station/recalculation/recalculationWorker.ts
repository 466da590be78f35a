import { parentPort, workerData } from 'node:worker_threads'
import { openReadOnly } from '../../storage/openDatabase.ts'
import { giveWay } from '../reader/giveWay.ts'
import { type RecalculationJob, recalculateHistory } from './recalculateHistory.ts'

giveWay()
const { databaseFile, job } = workerData as { databaseFile: string; job: RecalculationJob }
const { db, close } = openReadOnly(databaseFile)
const result = recalculateHistory(db, job, (done, total) => parentPort?.postMessage({ done, total }))
close()
parentPort?.postMessage({ result })
