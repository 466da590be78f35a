import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BridgeClient } from '../../src/bridge/bridgeClient.ts'
import { NoAnswer } from '../../src/bridge/noAnswer.ts'
import { ContractError } from '../../src/contract/errors.ts'
import type { OutputOf } from '../../src/contract/operations.ts'
import { keptInTab } from '../../src/renderer/connection/keptInTab.ts'
import { createSubmissions } from '../../src/renderer/connection/submissions.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type SubmitOutcome = OutputOf<'sample.submit'>

const outcome = { sample: { sample_id: 1 } } as SubmitOutcome

/** A station that answers each attempt as a test says, and remembers the identities that were sent. */
const stationThat = (...answers: (() => Promise<SubmitOutcome>)[]) => {
  const uuids: unknown[] = []
  const call = (_name: string, input: { readonly sample_uuid: unknown }) => {
    uuids.push(input.sample_uuid)
    return (answers[uuids.length - 1] ?? stores)()
  }
  let signedOut = 0
  const submissions = createSubmissions({ call } as unknown as BridgeClient, () => {
    signedOut += 1
  })
  return { submissions, uuids, signedOut: () => signedOut }
}

const stores = async () => outcome
const hangs = () => new Promise<SubmitOutcome>(() => {})
const isLost = () => Promise.reject(new NoAnswer())
const says = (error: ContractError) => () => Promise.reject(error)
const ring = { characteristic_id: 7, measurements: [74.03] }

it('is unconfirmed after 4 s of silence, and never "refused" (the operator was told "Not recorded" of a stored subgroup)', async () => {
  const { submissions, uuids } = stationThat(hangs)
  submissions.submit(ring, ['74.03'])
  await vi.advanceTimersByTimeAsync(3900)
  expect(submissions.of(7)?.state).toEqual({ kind: 'sending' })
  await vi.advanceTimersByTimeAsync(200)
  expect(submissions.of(7)).toMatchObject({ state: { kind: 'unconfirmed' }, texts: ['74.03'] })
  submissions.sendAgain()
  submissions.forget(7)
  submissions.submit({ ...ring, measurements: [1] }, ['1'])
  expect(uuids).toHaveLength(1)
  expect(submissions.of(7)?.texts).toEqual(['74.03'])
})

it('sends the same identity again until an answer comes (a second identity stores the subgroup twice)', async () => {
  const { submissions, uuids } = stationThat(isLost, isLost, stores)
  submissions.submit(ring, ['74.03'])
  await vi.advanceTimersByTimeAsync(0)
  expect(submissions.of(7)?.state).toEqual({ kind: 'unconfirmed' })
  await vi.advanceTimersByTimeAsync(3000)
  expect(submissions.of(7)?.state).toEqual({ kind: 'unconfirmed' })
  submissions.sendAgain()
  await vi.advanceTimersByTimeAsync(0)
  expect(submissions.of(7)?.state).toEqual({ kind: 'judged', sample: outcome.sample })
  expect(new Set(uuids).size).toBe(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(uuids).toHaveLength(3)
})

it('is refused where the station itself says so, and not sent again by itself', async () => {
  const full = new ContractError('INSUFFICIENT_STORAGE', 'The disk is full.')
  const { submissions, uuids } = stationThat(says(full))
  submissions.submit(ring, ['74.03'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(submissions.of(7)?.state).toEqual({ kind: 'refused', error: full })
  submissions.submit(ring, ['74.03'])
  await vi.advanceTimersByTimeAsync(0)
  expect(submissions.of(7)?.state.kind).toBe('judged')
  expect(new Set(uuids).size).toBe(1)
})

it('takes a lost sign-in for no answer after a lost reply: the first attempt may be stored', async () => {
  const signIn = new ContractError('UNAUTHORIZED', 'Sign in.')
  const { submissions, signedOut } = stationThat(isLost, says(signIn), stores)
  submissions.submit(ring, ['74.03'])
  await vi.advanceTimersByTimeAsync(3000)
  expect(signedOut()).toBe(1)
  expect(submissions.of(7)?.state).toEqual({ kind: 'unconfirmed' })
  await vi.advanceTimersByTimeAsync(3000)
  expect(submissions.of(7)?.state.kind).toBe('judged')
})

it('stops with the person who submitted (the next one at the window recorded it in their name)', async () => {
  const { submissions, uuids } = stationThat(isLost)
  submissions.submit(ring, ['74.03'])
  await vi.advanceTimersByTimeAsync(0)
  submissions.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(uuids).toHaveLength(1)
})

/** The storage of a tab, as the browser has it. */
const tabStorage = (): Storage => {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (name) => items.get(name) ?? null,
    key: (i) => [...items.keys()][i] ?? null,
    removeItem: (name) => void items.delete(name),
    setItem: (name, value) => void items.set(name, value),
  }
}

/** A page on a tab's storage, with a station that answers as told. */
const pageOn = (
  storage: Storage,
  call: (name: string, input: { sample_uuid: string }) => unknown,
  user = 1,
) => createSubmissions({ call } as unknown as BridgeClient, () => {}, keptInTab(user, storage))

it('sends what was on its way again after a reload, under its identity (else it is lost, or stored twice)', async () => {
  const storage = tabStorage()
  const sent: string[] = []
  const before = pageOn(storage, (_name, { sample_uuid }) => {
    sent.push(sample_uuid)
    return new Promise(() => {})
  })
  before.submit(ring, ['74.03'])
  before.close()
  const after = pageOn(storage, async (_name, { sample_uuid }) => {
    sent.push(sample_uuid)
    return outcome
  })
  expect(after.of(7)).toMatchObject({ state: { kind: 'unconfirmed' }, texts: ['74.03'] })
  await vi.advanceTimersByTimeAsync(0)
  expect(after.of(7)?.state).toMatchObject({ kind: 'judged' })
  expect(sent).toHaveLength(2)
  expect(new Set(sent).size).toBe(1)
})

it('keeps what one person submitted from the next one at the window', () => {
  const storage = tabStorage()
  pageOn(storage, () => new Promise(() => {})).submit(ring, ['74.03'])
  expect(pageOn(storage, stores, 2).of(7)).toBeNull()
})

it('keeps a refusal with its reason, and what can be undone, over a reload', async () => {
  const storage = tabStorage()
  const error = new ContractError('VALIDATION_ERROR', 'No.', [{ field: 'measurements.0', constraint: 'no' }])
  const before = pageOn(storage, says(error))
  before.submit(ring, ['74.03'])
  const other = pageOn(tabStorage(), stores)
  other.submit(ring, ['74.03'])
  await vi.advanceTimersByTimeAsync(0)
  expect(other.last()?.sampleId).toBe(1)
  const after = pageOn(storage, stores)
  expect(after.of(7)?.state).toEqual({ kind: 'refused', error })
})

it.each(['', 'null', '{}', '{"submissions":7}', 'x'])('starts anew from a storage that holds %j', (text) => {
  const storage = tabStorage()
  storage.setItem('centerline.submissions.1', text)
  expect(pageOn(storage, stores).last()).toBeNull()
})
