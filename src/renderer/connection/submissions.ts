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
  readonly metadata?: { readonly part_number: string }
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
  readonly state: SubmissionState
}

/** The newest subgroup of each characteristic that was submitted from this window. */
export interface Submissions {
  readonly of: (characteristicId: number) => Submission | null
  readonly submit: (subgroup: TypedSubgroup, texts: readonly string[]) => void
  /** Forgets an answer that was read; does nothing while there is none. */
  readonly forget: (characteristicId: number) => void
  /** Sends at once what waits to be sent again. */
  readonly sendAgain: () => void
  /** Returns how to stop listening. */
  readonly listen: (changed: () => void) => () => void
  readonly close: () => void
}

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
 * is stored once. After 4 s without an answer it counts as unconfirmed; after a failed attempt it is sent again every 3 s.
 *
 * @param onSignedOut told when the station no longer knows who is here
 * @example createSubmissions(bridge, askWhoIsHere).submit({ characteristic_id: 7, measurements: [74.03] }, ['74.03'])
 */
export const createSubmissions = (bridge: BridgeClient, onSignedOut: () => void): Submissions => {
  const known = new Map<number, Submission>()
  const listeners = new Set<() => void>()
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const onTheWay = new Set<string>()
  let closed = false

  const put = (submission: Submission, state: SubmissionState) => {
    known.set(submission.subgroup.characteristic_id, { ...submission, state })
    for (const changed of listeners) changed()
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
      if (!closed) put(submission, { kind: 'judged', sample })
    } catch (error) {
      onTheWay.delete(uuid)
      clearTimeout(timers.get(subgroup.characteristic_id))
      const told = error instanceof ContractError ? error : new NoAnswer()
      if (!closed) fail(submission, told, attempts)
    }
  }

  return {
    of: (characteristicId) => known.get(characteristicId) ?? null,
    submit: (subgroup, texts) => {
      const before = known.get(subgroup.characteristic_id)
      if (before !== undefined && isWaiting(before)) return
      const same = before?.state.kind === 'refused' && sameContent(before.subgroup, subgroup)
      const uuid = same ? before.uuid : newUuid()
      const submission: Submission = { subgroup, texts, uuid, state: { kind: 'sending' } }
      put(submission, submission.state)
      void send(submission, 1)
    },
    forget: (characteristicId) => {
      const submission = known.get(characteristicId)
      if (submission === undefined || isWaiting(submission)) return
      known.delete(characteristicId)
      for (const changed of listeners) changed()
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
