import type { BridgeClient } from '../../bridge/bridgeClient.ts'
import { NoAnswer } from '../../bridge/noAnswer.ts'
import { ContractError, type ErrorCode } from '../../contract/errors.ts'
import type { JudgedSample } from '../../contract/sample.ts'
import { newUuid } from '../components/newUuid.ts'

/** A subgroup as it was typed. */
export interface TypedSubgroup {
  readonly characteristic_id: number
  readonly measurements?: number[]
  readonly count?: number
  readonly sample_size?: number
  readonly batch_number?: string
  readonly operator_id?: string
  readonly metadata?: Record<string, string | number>
}

/** How far a subgroup got. `unconfirmed`: sent, and nobody can say whether the station has stored it. */
export type SubmissionState =
  | { readonly kind: 'sending' }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'refused'; readonly error: ContractError }
  | { readonly kind: 'judged'; readonly sample: JudgedSample }

/** A subgroup on its way to the station, with the texts from which it was read. */
export interface Submission {
  readonly subgroup: TypedSubgroup
  readonly texts: readonly string[]
  readonly uuid: string
  /** When it was submitted first, in milliseconds since 1970 by the clock of the window. */
  readonly at: number
  readonly state: SubmissionState
}

/** The last subgroup that was recorded from this window, for as long as it can be undone. */
export interface LastEntry {
  readonly submission: Submission
  readonly sampleId: number
}

/** What outlives a reload of the page. */
export interface Kept {
  readonly submissions: readonly Submission[]
  readonly last: LastEntry | null
}

/** Where it is kept meanwhile. */
export interface Keeper {
  readonly read: () => Kept
  readonly write: (kept: Kept) => void
}

/** The newest subgroup of each characteristic that was submitted from this window. */
export interface Submissions {
  readonly of: (characteristicId: number) => Submission | null
  readonly submit: (subgroup: TypedSubgroup, texts: readonly string[]) => void
  /** Forgets an answer that was read; does nothing while there is none. */
  readonly forget: (characteristicId: number) => void
  /** The last subgroup that was recorded, of whatever characteristic; a later one takes its place. */
  readonly last: () => LastEntry | null
  /** It was undone, or cannot be any more. */
  readonly forgetLast: () => void
  /** Sends at once what waits to be sent again. */
  readonly sendAgain: () => void
  /** Returns how to stop listening. */
  readonly listen: (changed: () => void) => () => void
  readonly close: () => void
}

const unkept: Keeper = { read: () => ({ submissions: [], last: null }), write: () => {} }

const DOUBT_AFTER = 4000
const AGAIN_AFTER = 3000

/** Answers that say nothing of an earlier attempt: they are given before the station looks whether it knows the subgroup. */
const beforeLooking: ReadonlySet<ErrorCode> = new Set([
  'UNAUTHORIZED',
  'FORBIDDEN',
  'RATE_LIMIT_EXCEEDED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
])

const isWaiting = (submission: Submission): boolean =>
  submission.state.kind === 'sending' || submission.state.kind === 'unconfirmed'

const sameContent = (one: TypedSubgroup, other: TypedSubgroup): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * Sends subgroups until the station has answered. One identity goes with all attempts, so however often a subgroup is sent it
 * is stored once. After 4 s without an answer it counts as unconfirmed; after a failed attempt it is sent again every 3 s. What
 * was on its way when the page was loaded again is sent again under its identity.
 *
 * @param onSignedOut told when the station no longer knows who is here
 * @param keeper keeps what outlives a reload; nothing does without it
 * @example createSubmissions(bridge, askWhoIsHere).submit({ characteristic_id: 7, measurements: [74.03] }, ['74.03'])
 */
export const createSubmissions = (
  bridge: BridgeClient,
  onSignedOut: () => void,
  keeper: Keeper = unkept,
): Submissions => {
  const kept = keeper.read()
  const known = new Map(kept.submissions.map((one) => [one.subgroup.characteristic_id, one]))
  let last = kept.last
  const listeners = new Set<() => void>()
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const onTheWay = new Set<string>()
  let closed = false

  const tell = () => {
    keeper.write({ submissions: [...known.values()], last })
    for (const changed of listeners) changed()
  }

  const put = (submission: Submission, state: SubmissionState) => {
    known.set(submission.subgroup.characteristic_id, { ...submission, state })
    tell()
  }

  const judge = (submission: Submission, sample: JudgedSample) => {
    last = { submission, sampleId: sample.sample_id }
    put(submission, { kind: 'judged', sample })
  }

  const later = (submission: Submission, milliseconds: number, run: () => void) => {
    const id = submission.subgroup.characteristic_id
    clearTimeout(timers.get(id))
    timers.set(id, setTimeout(run, milliseconds))
  }

  const fail = (submission: Submission, error: ContractError, attempts: number) => {
    if (error.code === 'UNAUTHORIZED') onSignedOut()
    const doubtful = error instanceof NoAnswer || (attempts > 1 && beforeLooking.has(error.code))
    if (!doubtful) return put(submission, { kind: 'refused', error })
    put(submission, { kind: 'unconfirmed' })
    later(submission, AGAIN_AFTER, () => void send(submission, attempts + 1))
  }

  const send = async (submission: Submission, attempts: number) => {
    const { subgroup, uuid } = submission
    if (closed || onTheWay.has(uuid)) return
    onTheWay.add(uuid)
    later(submission, DOUBT_AFTER, () => put(submission, { kind: 'unconfirmed' }))
    try {
      const { sample } = await bridge.call('sample.submit', { ...subgroup, sample_uuid: uuid })
      onTheWay.delete(uuid)
      clearTimeout(timers.get(subgroup.characteristic_id))
      if (!closed) judge(submission, sample)
    } catch (error) {
      onTheWay.delete(uuid)
      clearTimeout(timers.get(subgroup.characteristic_id))
      const told = error instanceof ContractError ? error : new NoAnswer()
      if (!closed) fail(submission, told, attempts)
    }
  }

  for (const submission of known.values()) {
    if (isWaiting(submission)) void send(submission, 2)
  }

  return {
    of: (characteristicId) => known.get(characteristicId) ?? null,
    submit: (subgroup, texts) => {
      const before = known.get(subgroup.characteristic_id)
      if (before !== undefined && isWaiting(before)) return
      const same = before?.state.kind === 'refused' && sameContent(before.subgroup, subgroup)
      const uuid = same ? before.uuid : newUuid()
      const at = same ? before.at : Date.now()
      const submission: Submission = { subgroup, texts, uuid, at, state: { kind: 'sending' } }
      put(submission, submission.state)
      void send(submission, 1)
    },
    forget: (characteristicId) => {
      const submission = known.get(characteristicId)
      if (submission === undefined || isWaiting(submission)) return
      known.delete(characteristicId)
      tell()
    },
    last: () => last,
    forgetLast: () => {
      if (last === null) return
      last = null
      tell()
    },
    sendAgain: () => {
      for (const submission of known.values()) {
        if (submission.state.kind === 'unconfirmed') void send(submission, 2)
      }
    },
    listen: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    close: () => {
      closed = true
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
