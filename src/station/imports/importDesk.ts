import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { actorOf } from '../actor.ts'
import type { ImportJobInputs, ImportJobName, ImportJobResults } from './importJobs.ts'
import type { ImportReply, ImportRequest } from './importWorker.ts'

/** Works on tables in a worker, so that measurements go on being taken meanwhile, and knows whose they are. */
export interface ImportDesk {
  readonly run: <Name extends ImportJobName>(
    name: Name,
    input: ImportJobInputs[Name],
  ) => Promise<ImportJobResults[Name]>
  /** The id of a new table of a caller's. */
  readonly open: (caller: Caller) => string
  /** Notes how large a table is, and lets go of the longest unused ones where all are too large together. */
  readonly weigh: (id: string, cells: number) => void
  /** Refuses a table that is not the caller's, and keeps it for longer. */
  readonly use: (caller: Caller, id: string) => void
  /** Keeps a table for one import of it; call what it gives when that is done. Refuses a table that is being imported. */
  readonly hold: (id: string) => () => void
  readonly drop: (id: string) => void
  readonly close: () => Promise<void>
}

interface Kept {
  readonly owner: string
  cells: number
  usedAt: number
  isHeld: boolean
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** How long a table is kept after its last use, ms. */
const keptFor = 30 * 60_000

/** How long the worker waits for another table, ms: to start it takes a good part of what a table takes. */
const idleFor = 60_000

/** Tables that are kept at once, and the cells that they may hold together: a million takes some 100 MB. */
const mostKept = 24
const mostCells = 5_000_000

/** Tables that may be imported at once. */
const mostHeld = 4

const workerFile = new URL(`./importWorker${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

const ownerOf = (caller: Caller): string => {
  const { kind, name, userId, keyId } = actorOf(caller)
  return `${kind} ${name} ${userId ?? ''} ${keyId ?? ''}`
}

const gone = (): ContractError =>
  new ContractError('NOT_FOUND', 'This table is not kept any more. Paste it or choose the file again.', [
    { field: 'draft_id', constraint: 'must name a table that is still kept' },
  ])

/** Opens the desk. Its worker starts with the first table, and ends when there was none for a while. */
export const createImportDesk = (databaseFile: string, now: () => number): ImportDesk => {
  const kept = new Map<string, Kept>()
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0
  let sweeping: NodeJS.Timeout | null = null
  let ending: NodeJS.Timeout | null = null

  const failAll = (error: Error): void => {
    worker = null
    kept.clear()
    for (const job of waiting.values()) job.reject(error)
    waiting.clear()
  }

  const settle = (reply: ImportReply): void => {
    const job = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('result' in reply) job?.resolve(reply.result)
    else if ('refused' in reply) {
      const { code, message, details } = reply.refused
      job?.reject(new ContractError(code, message, details))
    } else job?.reject(new Error(reply.fault))
  }

  const started = (): Worker => {
    if (worker !== null) return worker
    const made = new Worker(workerFile, { workerData: { databaseFile } })
    made.unref()
    made.on('message', settle)
    made.on('error', failAll)
    made.on('exit', () => {
      if (worker === made) failAll(gone())
    })
    worker = made
    return made
  }

  const run: ImportDesk['run'] = (name, input) =>
    new Promise((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { resolve: resolve as (result: unknown) => void, reject })
      const request: ImportRequest = { id: lastId, name, input }
      started().postMessage(request)
    })

  const end = (): void => {
    if (kept.size > 0 || waiting.size > 0) return
    const last = worker
    worker = null
    void last?.terminate()
  }

  const endWhenEmpty = (): void => {
    if (kept.size > 0 || waiting.size > 0) return
    if (sweeping !== null) clearInterval(sweeping)
    sweeping = null
    if (ending !== null) clearTimeout(ending)
    ending = setTimeout(end, idleFor).unref()
  }

  const drop = (id: string): void => {
    if (!kept.delete(id) || worker === null) return
    void run('drop', { id }).then(endWhenEmpty, () => undefined)
  }

  /** Those that no import reads, the longest unused first. */
  const free = (): string[] =>
    [...kept]
      .filter(([, { isHeld }]) => !isHeld)
      .toSorted((a, b) => a[1].usedAt - b[1].usedAt)
      .map(([id]) => id)

  const sweep = (): void => {
    const oldest = now() - keptFor
    for (const [id, { usedAt, isHeld }] of [...kept]) if (!isHeld && usedAt < oldest) drop(id)
  }

  return {
    run,
    open: (caller) => {
      const held = [...kept.values()].filter((one) => one.isHeld).length
      if (held >= mostHeld) {
        throw new ContractError(
          'SERVICE_UNAVAILABLE',
          `${mostHeld} tables are being imported already. Wait for one of them, then try again.`,
        )
      }
      const [oldest] = free()
      if (kept.size >= mostKept && oldest !== undefined) drop(oldest)
      const id = randomUUID()
      kept.set(id, { owner: ownerOf(caller), cells: 0, usedAt: now(), isHeld: false })
      sweeping ??= setInterval(sweep, 60_000).unref()
      return id
    },
    weigh: (id, cells) => {
      const found = kept.get(id)
      if (found === undefined) return
      found.cells = cells
      for (const other of free()) {
        const all = [...kept.values()].reduce((sum, one) => sum + one.cells, 0)
        if (all <= mostCells) return
        if (other !== id) drop(other)
      }
    },
    use: (caller, id) => {
      const found = kept.get(id)
      if (found === undefined || found.owner !== ownerOf(caller)) throw gone()
      found.usedAt = now()
    },
    hold: (id) => {
      const found = kept.get(id)
      if (found === undefined) throw gone()
      if (found.isHeld) {
        throw new ContractError('CONFLICT', 'This table is being imported already. Follow that import.', [
          { field: 'draft_id', constraint: 'must not be imported twice' },
        ])
      }
      found.isHeld = true
      return () => {
        found.isHeld = false
        found.usedAt = now()
      }
    },
    drop,
    close: async () => {
      if (sweeping !== null) clearInterval(sweeping)
      if (ending !== null) clearTimeout(ending)
      const last = worker
      worker = null
      await last?.terminate()
      failAll(
        new ContractError('SERVICE_UNAVAILABLE', 'The station is closing. Try again when it has started.'),
      )
    },
  }
}
