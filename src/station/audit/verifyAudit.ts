import type { AuditVerification } from '../../contract/audit.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  allCheckpoints,
  type ChainRow,
  chainAfter,
  newestCheckpoint,
  onSnapshot,
} from '../../storage/queries/auditChain.ts'
import { auditHead } from '../../storage/queries/auditEntries.ts'
import type { Anchor } from './anchor.ts'
import { type Break, breakAt, rewrittenBefore } from './breakAt.ts'
import { followsChain } from './followsChain.ts'
import { genesisHash } from './hashAuditEntry.ts'

/** The digest of the stored subgroups of a range of ids. */
export type DigestOfSamples = (firstId: number, lastId: number) => Buffer

/** What a verification needs beside the database. */
export interface VerifyOptions {
  readonly digestOfSamples: DigestOfSamples
  /** A head that somebody noted. */
  readonly anchor?: Anchor | null
  /** The heads that the station noted outside the database. */
  readonly anchors?: readonly Anchor[]
  /** Whether an archive is still what it was when it was written; null where the file is not here. */
  readonly archiveHolds?: (file: string, sha256: Buffer) => boolean | null
  readonly onProgress?: (done: number, total: number) => void
}

const pageSize = 2_000

const coversItsSamples = ([, , , digest, first, last]: ChainRow, digestOfSamples: DigestOfSamples): boolean =>
  digest === null ||
  (first !== null && last !== null && digestOfSamples(first, last).toString('hex') === digest)

interface Walked {
  readonly seq: number
  readonly hash: string
  readonly broken: Break | null
  /** Heads that stood in the chain as they were noted. */
  readonly held: ReadonlySet<Anchor>
}

/** Follows the chain from a checkpoint, or from the beginning, to its end or to the first entry that does not hold. */
const walk = (db: ReadableDb, start: { seq: number; hash: Buffer }, options: VerifyOptions): Walked => {
  const noted = [...(options.anchors ?? []), ...(options.anchor == null ? [] : [options.anchor])].sort(
    (one, other) => one.seq - other.seq,
  )
  const total = (auditHead(db)?.seq ?? 0) - start.seq
  const held = new Set<Anchor>()
  let last = { seq: start.seq, hash: start.hash.toString('hex') }
  let next = noted.findIndex((anchor) => anchor.seq >= start.seq)
  let lastHeld = start.seq
  const stop = (broken: Break | null): Walked => ({ ...last, broken, held })

  /** Compares the heads that were noted at this entry. */
  const meetAnchors = (): Break | null => {
    for (let anchor = noted[next]; next >= 0 && anchor?.seq === last.seq; anchor = noted[next]) {
      if (anchor.hash.toString('hex') !== last.hash) return rewrittenBefore(anchor, lastHeld)
      held.add(anchor)
      lastHeld = last.seq
      next += 1
    }
    return null
  }

  const wrong = last.seq === 0 ? null : meetAnchors()
  if (wrong !== null) return stop(wrong)
  for (;;) {
    const page = chainAfter(db, last.seq, pageSize)
    for (const row of page) {
      if (!followsChain(db, row, last)) return stop(breakAt(db, last, row))
      const seq = last.seq + 1
      if (!coversItsSamples(row, options.digestOfSamples)) {
        const sentence = `The measurements that entry ${seq} covers are not those that were stored then.`
        return stop({ seq, kind: 'measurements', sentence })
      }
      last = { seq, hash: row[2] }
      const rewritten = noted[next]?.seq === seq ? meetAnchors() : null
      if (rewritten !== null) return stop(rewritten)
    }
    options.onProgress?.(last.seq - start.seq, total)
    if (page.length < pageSize) break
  }
  const beyond = next < 0 ? undefined : noted[next]
  if (beyond === undefined) return stop(null)
  return stop({
    seq: last.seq + 1,
    kind: 'cut',
    sentence: `The log ends at entry ${last.seq}, but entry ${beyond.seq} was noted${beyond.at === null ? '' : ` on ${beyond.at}`}: the entries after ${last.seq} were cut off, or the database was put back to an older state.`,
  })
}

/**
 * Redoes the audit log's chain and the digests of the subgroups that it covers, on one state of the database. It stops at
 * the first entry that does not hold and says what was done to it. What was cut off at the end, or rewritten with new
 * hashes, shows only against a head that was noted outside the database.
 *
 * @example verifyAudit(db, { digestOfSamples }) // { valid: true, entries: 812, head: '9f…', first_broken: null, … }
 */
export const verifyAudit = (db: ReadableDb, options: VerifyOptions): AuditVerification =>
  onSnapshot(db, () => {
    const checkpoint = newestCheckpoint(db)
    const start = checkpoint ?? { seq: 0, hash: genesisHash }
    const archives = allCheckpoints(db).map(({ file, firstSeq, seq, sha256 }) => {
      const holds = options.archiveHolds?.(file, sha256) ?? null
      return {
        file,
        first_seq: firstSeq,
        last_seq: seq,
        state: holds === null ? ('elsewhere' as const) : holds ? ('whole' as const) : ('broken' as const),
      }
    })
    const { seq, hash, broken, held } = walk(db, start, options)
    const spoilt = archives.find(({ state }) => state === 'broken')
    const found: Break | null =
      spoilt === undefined
        ? broken
        : {
            seq: spoilt.first_seq,
            kind: 'archive',
            sentence: `The archive ${spoilt.file} is not as it was written.`,
          }
    const { anchor = null } = options
    const refuted = broken?.kind === 'cut' || broken?.kind === 'rewritten'
    const judged = anchor === null || anchor.seq < start.seq || !refuted ? null : false
    return {
      valid: found === null,
      entries: seq - start.seq,
      head: seq === 0 ? null : hash,
      first_broken: found?.seq ?? null,
      broken: found === null ? null : { kind: found.kind, sentence: found.sentence },
      anchor:
        anchor === null
          ? null
          : {
              seq: anchor.seq,
              hash: anchor.hash.toString('hex'),
              holds: held.has(anchor) ? true : judged,
            },
      anchors: (options.anchors ?? []).filter((one) => held.has(one)).length,
      checkpoint: checkpoint?.seq ?? null,
      archives,
    }
  })
