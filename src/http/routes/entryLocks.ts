import { entryLockReason, entryLockRules } from '../../contract/alarmLock.ts'
import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Alarms'

const listLocks = route({
  operation: 'entryLock.list',
  method: 'GET',
  url: '/api/v1/entry-locks',
  summary: 'Characteristics that take no subgroup until a leader releases them',
  tag,
  input: () => ({}),
})

const getLock = route({
  operation: 'entryLock.get',
  method: 'GET',
  url: '/api/v1/characteristics/:id/entry-lock',
  summary: 'Which rules lock a characteristic, and whether it is locked',
  tag,
  params: idPath,
  input: ({ params }) => ({ characteristic_id: params.id }),
})

const setLockRules = route({
  operation: 'entryLock.set',
  method: 'PUT',
  url: '/api/v1/characteristics/:id/entry-lock',
  summary: 'Say which rules lock a characteristic when they fire',
  tag,
  params: idPath,
  body: entryLockRules,
  input: ({ params, body }) => ({ characteristic_id: params.id, ...body }),
})

const lockEntry = route({
  operation: 'entryLock.lock',
  method: 'POST',
  url: '/api/v1/characteristics/:id/entry-lock/lock',
  summary: 'Lock a characteristic: it takes no subgroup until it is released',
  tag,
  params: idPath,
  body: entryLockReason,
  status: 201,
  input: ({ params, body }) => ({ characteristic_id: params.id, ...body }),
})

const releaseEntry = route({
  operation: 'entryLock.release',
  method: 'POST',
  url: '/api/v1/characteristics/:id/entry-lock/release',
  summary: 'Release a locked characteristic, with a reason',
  tag,
  params: idPath,
  body: entryLockReason,
  input: ({ params, body }) => ({ characteristic_id: params.id, ...body }),
  status: 204,
  answers: { 204: noContent },
  answer: () => null,
})

/** Locks on entry: which there are, what makes one, and how people make and release one. */
export const entryLockRoutes: readonly AddRoute[] = [
  listLocks,
  getLock,
  setLockRules,
  lockEntry,
  releaseEntry,
]
