import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { createDisplayKeyBody, displayKeyChanges, wallChanges, wallInput } from '../../contract/wall.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Walls'

const list = route({
  operation: 'wall.list',
  method: 'GET',
  url: '/api/v1/walls',
  summary: 'Every wall',
  tag,
  input: () => ({}),
})

const get = route({
  operation: 'wall.get',
  method: 'GET',
  url: '/api/v1/walls/:id',
  summary: 'One wall',
  tag,
  params: idPath,
  input: ({ params }) => ({ wall_id: params.id }),
})

const create = route({
  operation: 'wall.create',
  method: 'POST',
  url: '/api/v1/walls',
  summary: 'Define a wall: a full-screen grid whose pages go round',
  tag,
  body: wallInput,
  status: 201,
  input: ({ body }) => body,
})

const update = route({
  operation: 'wall.update',
  method: 'PATCH',
  url: '/api/v1/walls/:id',
  summary: 'Change a wall; what is not named stays, and screens that show it follow at once',
  tag,
  params: idPath,
  body: wallChanges,
  input: ({ params, body }) => ({ wall_id: params.id, changes: body }),
})

const remove = route({
  operation: 'wall.delete',
  method: 'DELETE',
  url: '/api/v1/walls/:id',
  summary: 'Delete a wall, with the keys of the screens that show it',
  tag,
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ wall_id: params.id }),
  answer: () => null,
})

const listKeys = route({
  operation: 'displayKey.list',
  method: 'GET',
  url: '/api/v1/walls/:id/keys',
  summary: 'Keys of the screens that show a wall',
  tag,
  params: idPath,
  input: ({ params }) => ({ wall_id: params.id }),
})

const createKey = route({
  operation: 'displayKey.create',
  method: 'POST',
  url: '/api/v1/walls/:id/keys',
  summary: 'Make a key for a screen; it shows this wall and does nothing else',
  tag,
  params: idPath,
  body: createDisplayKeyBody,
  status: 201,
  input: ({ params, body }) => ({ wall_id: params.id, ...body }),
})

const updateKey = route({
  operation: 'displayKey.update',
  method: 'PATCH',
  url: '/api/v1/walls/keys/:id',
  summary: 'Rename the key of a screen, or have it wait or go on',
  tag,
  params: idPath,
  body: displayKeyChanges,
  input: ({ params, body }) => ({ key_id: params.id, changes: body }),
})

const revokeKey = route({
  operation: 'displayKey.revoke',
  method: 'DELETE',
  url: '/api/v1/walls/keys/:id',
  summary: 'End the key of a screen; it goes dark at once',
  tag,
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ key_id: params.id }),
  answer: () => null,
})

/** Walls and the keys of their screens. Opening and leaving one is for screens only. */
export const wallRoutes: readonly AddRoute[] = [
  list,
  get,
  create,
  update,
  remove,
  listKeys,
  createKey,
  updateKey,
  revokeKey,
]
