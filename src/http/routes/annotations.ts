import { addAnnotationInput, annotationChanges, annotationHttpQuery } from '../../contract/annotation.ts'
import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Charts'

const list = route({
  operation: 'annotation.list',
  method: 'GET',
  url: '/api/v1/annotations',
  summary: 'What people noted at points and for periods of charts, the newest first',
  tag,
  query: annotationHttpQuery,
  input: ({ query }) => query,
})

const add = route({
  operation: 'annotation.add',
  method: 'POST',
  url: '/api/v1/annotations',
  summary: 'Note something at a subgroup, or for a period, such as a change of the tool',
  tag,
  body: addAnnotationInput,
  status: 201,
  input: ({ body }) => body,
})

const update = route({
  operation: 'annotation.update',
  method: 'PATCH',
  url: '/api/v1/annotations/:id',
  summary: 'Change the words or the category of an annotation; its author and leaders may',
  tag,
  params: idPath,
  body: annotationChanges,
  input: ({ params, body }) => ({ annotation_id: params.id, changes: body }),
})

const remove = route({
  operation: 'annotation.remove',
  method: 'DELETE',
  url: '/api/v1/annotations/:id',
  summary: 'Take an annotation off its chart; the audit log keeps it',
  tag,
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ annotation_id: params.id }),
  answer: () => null,
})

/** Annotations on charts. */
export const annotationRoutes: readonly AddRoute[] = [list, add, update, remove]
