import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ContractError } from '../../contract/errors.ts'
import type { HashTask } from './secretHashWorker.ts'

/** Makes and checks bcrypt hashes away from the main loop, which they would hold up for a quarter of a second each. */
export interface SecretHasher {
  readonly hash: (secret: string) => Promise<string>
  readonly verify: (secret: string, hash: string) => Promise<boolean>
  readonly close: () => Promise<void>
}

interface Job {
  readonly task: HashTask
  readonly resolve: (answer: string | boolean) => void
  readonly reject: (error: Error) => void
}

interface Slot {
  readonly worker: Worker
  job: Job | null
  idleTimer: NodeJS.Timeout | null
}

const workers = 2
const longestQueue = 64
const idleAfter = 10_000

// The worker lies beside this file, as source (.ts) and in a bundle (.js).
const workerFile = new URL(`./secretHashWorker${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

const closed = () =>
  new ContractError('SERVICE_UNAVAILABLE', 'The station is closing. Try again when it has started.')

/** Starts a worker when there is work, two at most, and ends it when there was none for 10 s. */
export const createSecretHasher = (): SecretHasher => {
  const slots = new Set<Slot>()
  const queue: Job[] = []
  let isClosed = false

  const end = (slot: Slot): void => {
    if (slot.idleTimer !== null) clearTimeout(slot.idleTimer)
    slots.delete(slot)
    void slot.worker.terminate()
  }

  const give = (slot: Slot): void => {
    const job = queue.shift()
    if (job === undefined) {
      slot.worker.unref()
      slot.idleTimer = setTimeout(() => end(slot), idleAfter).unref()
      return
    }
    if (slot.idleTimer !== null) clearTimeout(slot.idleTimer)
    slot.idleTimer = null
    slot.job = job
    slot.worker.ref()
    slot.worker.postMessage(job.task)
  }

  const start = (): void => {
    const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 32 } })
    const slot: Slot = { worker, job: null, idleTimer: null }
    slots.add(slot)
    worker.on('message', (answer: string | boolean) => {
      const done = slot.job
      slot.job = null
      done?.resolve(answer)
      give(slot)
    })
    worker.on('error', (error) => {
      const broken = slot.job
      slot.job = null
      slots.delete(slot)
      broken?.reject(error instanceof Error ? error : new Error(String(error)))
      if (queue.length > 0 && !isClosed) start()
    })
    give(slot)
  }

  const run = (task: HashTask): Promise<string | boolean> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(closed())
      if (queue.length >= longestQueue) {
        return reject(
          new ContractError(
            'SERVICE_UNAVAILABLE',
            'Too many people and keys sign in at once. Try again in a moment.',
          ),
        )
      }
      queue.push({ task, resolve, reject })
      const idle = [...slots].find((slot) => slot.job === null)
      if (idle !== undefined) give(idle)
      else if (slots.size < workers) start()
    })

  return {
    hash: async (secret) => String(await run({ secret, hash: null })),
    verify: async (secret, hash) => (await run({ secret, hash })) === true,
    close: async () => {
      isClosed = true
      for (const job of queue.splice(0)) job.reject(closed())
      const open = [...slots]
      slots.clear()
      for (const slot of open) {
        if (slot.idleTimer !== null) clearTimeout(slot.idleTimer)
        slot.job?.reject(closed())
      }
      await Promise.all(open.map((slot) => slot.worker.terminate()))
    },
  }
}
