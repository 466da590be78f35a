import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { createWedgeRouteInput } from '../../contract/wedgeRoute.ts'
import { type AddRoute, route } from '../route.ts'

const url = '/api/v1/wedge-routes'

const listWedgeRoutes = route({
  operation: 'wedgeRoute.list',
  method: 'GET',
  url,
  summary: 'Where the readings of gauges that type go, by their prefix',
  tag: 'Data entry',
  input: () => ({}),
})

const createWedgeRoute = route({
  operation: 'wedgeRoute.create',
  method: 'POST',
  url,
  summary: 'Lead readings with a prefix to a characteristic',
  tag: 'Data entry',
  body: createWedgeRouteInput,
  status: 201,
  input: ({ body }) => body,
})

const removeWedgeRoute = route({
  operation: 'wedgeRoute.remove',
  method: 'DELETE',
  url: `${url}/:id`,
  summary: 'Forget where readings with a prefix go',
  tag: 'Data entry',
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ id: params.id }),
  answer: () => null,
})

/** Gauges that type as a keyboard does. */
export const wedgeRoutes: readonly AddRoute[] = [listWedgeRoutes, createWedgeRoute, removeWedgeRoute]
