import type { Caller } from '../../contract/caller.ts'

/** A refused attempt as it is recorded. */
export interface Refused {
  readonly caller: Caller
  readonly operation: string
  readonly table: string | null
  readonly recordId: string | null
  readonly error: string
}

/** Attempts of one kind; `write` is told how many there were since the last time. */
export interface RefusalBuckets {
  /** Counts an attempt, or several: the first of its kind is written at once, what follows within a minute after it. */
  readonly add: (kind: string, refused: Refused, attempts?: number) => void
  /** Writes what is due; all of it where `everything`. */
  readonly flush: (everything: boolean) => void
}

interface Bucket {
  last: Refused
  waiting: number
  writtenAt: number
}

const window = 60_000
/** Kinds that are told apart at a time; what comes beyond shares one entry a minute. */
const mostKinds = 200
const overflow: Refused['operation'] = 'refused.others'

/**
 * Gathers refused attempts so that a flood of them neither fills the disk nor holds up what is allowed: at most one entry a
 * minute for each kind, and at most 201 kinds.
 */
export const createRefusalBuckets = (
  now: () => number,
  write: (refused: Refused, attempts: number) => void,
): RefusalBuckets => {
  const buckets = new Map<string, Bucket>()

  const writeBucket = (bucket: Bucket): void => {
    const { waiting } = bucket
    bucket.waiting = 0
    bucket.writtenAt = now()
    write(bucket.last, waiting)
  }

  const flush = (everything: boolean): void => {
    for (const [kind, bucket] of buckets) {
      if (!everything && now() - bucket.writtenAt < window) continue
      if (bucket.waiting === 0) buckets.delete(kind)
      else writeBucket(bucket)
    }
  }

  const count = (kind: string, refused: Refused, attempts: number): void => {
    const known = buckets.get(kind)
    const bucket = known ?? { last: refused, waiting: 0, writtenAt: Number.NEGATIVE_INFINITY }
    if (known === undefined) buckets.set(kind, bucket)
    bucket.last = refused
    bucket.waiting += attempts
    if (now() - bucket.writtenAt >= window) writeBucket(bucket)
  }

  return {
    add: (kind, refused, attempts = 1) => {
      if (buckets.has(kind) || buckets.size < mostKinds) count(kind, refused, attempts)
      else count(overflow, { ...refused, operation: overflow, table: null, recordId: null }, attempts)
    },
    flush,
  }
}
