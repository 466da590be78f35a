import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { AuditVerification } from '../../contract/audit.ts'
import { digestsOfSamples } from '../../storage/measurements/digest.ts'
import { openReadOnly } from '../../storage/openDatabase.ts'
import type { Told } from '../reader/followedWorkers.ts'
import { giveWay } from '../reader/giveWay.ts'
import { readAnchor } from './anchor.ts'
import { readAnchorFile } from './anchorFile.ts'
import { archiveHolds } from './archiveFile.ts'
import { verifyAudit } from './verifyAudit.ts'

/** What a verification is given. */
export interface VerifyJob {
  readonly databaseFile: string
  /** `<seq>:<hash>`; null where nobody gave one. */
  readonly anchor: string | null
}

giveWay()
const { databaseFile, anchor } = workerData as VerifyJob
const { db, close } = openReadOnly(databaseFile)
const folder = dirname(databaseFile)
const tell = (told: Told<AuditVerification>): void => parentPort?.postMessage(told)
const result = verifyAudit(db, {
  digestOfSamples: digestsOfSamples(db),
  anchor: anchor === null ? null : readAnchor(anchor),
  anchors: readAnchorFile(folder),
  archiveHolds: (file, sha256) => archiveHolds(join(folder, file), sha256),
  onProgress: (done, total) => tell({ done, total }),
})
close()
tell({ result })
