import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { BatchOutcome } from '../../contract/sample.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import type { Clock } from '../clock.ts'
import { readKey } from '../keys/keyText.ts'
import type { Log } from '../station.ts'
import { appendAudit } from './appendAudit.ts'
import { isAsked, isRefusal } from './isRefusal.ts'
import { recordOf } from './recordOf.ts'
import { createRefusalBuckets, type Refused } from './refusalBuckets.ts'

/** What came with a request to say who is calling. */
export interface SentCredentials {
  readonly key: string | null
  readonly token: boolean
}

/** Records refused attempts: the one place for every transport. None of it ever throws. */
export interface Refusals {
  /** What an operation or live view answered with an error; errors that refuse nobody are passed over. */
  readonly operation: (caller: Caller, name: string, input: unknown, error: unknown) => void
  /** Samples of a batch that were refused while the others were stored. */
  readonly samples: (caller: Caller, outcome: Pick<BatchOutcome, 'errors'>) => void
  /** A key or token that was not accepted, or none at all. */
  readonly credentials: (origin: Origin, sent: SentCredentials) => void
  readonly close: () => void
}

/** Entries of their own that one caller, and all of them together, get in a minute; what follows is gathered. */
const ownEntries = { caller: 30, all: 300 }
const minute = 60_000
const checkEvery = 5_000
const longestError = 500

/** Samples come by the thousand, and so do refused ones. */
const gathered: ReadonlySet<string> = new Set(['sample.submit', 'sample.submitBatch'])

/** Prefixes of wrong keys that are told apart for one address in a minute. */
const prefixesAnAddress = 5

const nameOf = (caller: Caller): string => {
  const { kind, name } = actorOf(caller)
  return `${kind} ${name} ${caller.origin.address}`
}

/**
 * Starts to record refused attempts.
 *
 * @example refusals.operation(caller, 'limits.revise', input, error)
 */
export const createRefusals = (db: WritableDb, clock: Clock, log: Log): Refusals => {
  const now = clock.now
  let minuteBegan = now()
  let written = new Map<string, number>()
  let prefixes = new Map<string, Set<string>>()
  let all = 0

  const write = ({ caller, operation, table, recordId, error }: Refused, attempts: number): void => {
    try {
      inTransaction(db, () => {
        appendAudit(db, {
          kind: 'refusal',
          at: now(),
          caller,
          operation,
          ...(table === null ? {} : { table }),
          ...(recordId === null ? {} : { recordId }),
          after: attempts === 1 ? null : { attempts },
          error: error.slice(0, longestError),
        })
      })
    } catch (fault) {
      log.error({ err: fault, operation }, 'A refused attempt could not be recorded.')
    }
  }
  const buckets = createRefusalBuckets(now, write)

  const beginMinute = (): void => {
    if (now() - minuteBegan < minute) return
    minuteBegan = now()
    written = new Map()
    prefixes = new Map()
    all = 0
  }

  /** Whether a caller still gets an entry of its own. */
  const mayHaveOwn = (who: string): boolean => {
    beginMinute()
    const before = written.get(who) ?? 0
    if (before >= ownEntries.caller || all >= ownEntries.all) return false
    written.set(who, before + 1)
    all += 1
    return true
  }

  /** The prefix of a wrong key; one for many where an address tries many. */
  const prefixOf = (address: string, key: string): string => {
    beginMinute()
    const prefix = readKey(key)?.prefix ?? 'malformed'
    const seen = prefixes.get(address) ?? new Set<string>()
    if (seen.has(prefix)) return prefix
    if (seen.size >= prefixesAnAddress || prefixes.size >= ownEntries.all) return 'many prefixes'
    prefixes.set(address, seen.add(prefix))
    return prefix
  }

  const timer = setInterval(() => buckets.flush(false), checkEvery).unref()

  return {
    operation: (caller, name, input, error) => {
      if (!(error instanceof ContractError) || !isAsked(name) || !isRefusal(name, error)) return
      const { table, recordId } = recordOf(name, input)
      const refused = { caller, operation: name, table, recordId, error: `${error.code}: ${error.message}` }
      const who = nameOf(caller)
      if (gathered.has(name)) buckets.add(`${who} ${name} ${error.code} ${recordId}`, refused)
      else if (mayHaveOwn(who)) write(refused, 1)
      else buckets.add(`${who} ${name} ${error.code}`, refused)
    },
    samples: (caller, { errors }) => {
      for (const code of new Set(errors.map((one) => one.code))) {
        const ofCode = errors.filter((one) => one.code === code)
        buckets.add(
          `${nameOf(caller)} sample.submitBatch ${code}`,
          {
            caller,
            operation: 'sample.submitBatch',
            table: 'sample',
            recordId: null,
            error: `${code}: ${ofCode[0]?.message}`,
          },
          ofCode.length,
        )
      }
    },
    credentials: (origin, { key, token }) => {
      const what = token ? 'token' : key === null ? 'none' : prefixOf(origin.address, key)
      buckets.add(`credentials ${what} ${origin.address}`, {
        caller: { kind: 'anonymous', origin },
        operation: 'access.refused',
        table: 'api_key',
        recordId: what,
        error: token
          ? 'UNAUTHORIZED: a token was sent that is not valid.'
          : key === null
            ? 'UNAUTHORIZED: neither a key nor a token was sent.'
            : 'UNAUTHORIZED: a key was sent that is not valid.',
      })
    },
    close: () => {
      clearInterval(timer)
      buckets.flush(true)
    },
  }
}
