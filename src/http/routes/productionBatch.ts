import { ContractError } from '../../contract/errors.ts'
import {
  batchPath,
  longestBatch,
  submitBatchBody,
  submitBatchInput,
  submitBatchQuery,
  submittedBatch,
} from '../../contract/production/productionBatch.ts'
import { parseInput } from '../../contract/validate.ts'
import { Form, takeForms } from '../forms.ts'
import { idempotencyKeyOf } from '../idempotency.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Production'

/** Files that are the body themselves. */
const fileTypes = ['text/csv', 'text/tab-separated-values', 'text/plain']

const fileOf = (body: unknown): { readonly bytes: Uint8Array; readonly file_name?: string } => {
  const file =
    body instanceof Form
      ? { bytes: body.bytes, file_name: body.fileName }
      : body instanceof Uint8Array
        ? { bytes: body }
        : null
  if (file !== null && file.bytes.byteLength > 0) return file
  throw new ContractError(
    'VALIDATION_ERROR',
    'The body is empty. Send the file as text/csv, or in a form as the part named "file".',
    [{ field: 'file', constraint: 'must hold a table' }],
  )
}

const submit = route({
  operation: 'productionBatch.submit',
  method: 'POST',
  url: '/api/v1/production/batch',
  summary: 'Record many production entries as a CSV file',
  description:
    'The first row names the columns, as the fields of an entry or in other usual words. Faults are told by row and field; all other rows are stored after the answer, also over a restart: ask the status. With an `Idempotency-Key` rows that were sent before count once.',
  tag,
  query: submitBatchQuery,
  body: submitBatchBody,
  consumes: [...fileTypes, 'multipart/form-data'],
  bodyLimit: ({ batchBytes }) => batchBytes,
  status: 202,
  answers: { 202: submittedBatch },
  input: ({ query, body, request }) => {
    const key = idempotencyKeyOf(request)
    const keyed = key === null ? {} : { idempotency_key: key }
    return parseInput(submitBatchInput, { ...fileOf(body), ...query, ...keyed })
  },
  answer: (batch, _asked, reply) => {
    reply.header('location', batch.status_url)
    return batch
  },
})

/** Takes files as bodies, on this route only: elsewhere a body is JSON. */
const submitBatch: AddRoute = (app, context) => {
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser(fileTypes, { parseAs: 'buffer' }, (_request, body, taken) => taken(null, body))
    takeForms(scope, longestBatch)
    submit(scope, context)
    done()
  })
}

const status = route({
  operation: 'productionBatch.status',
  method: 'GET',
  url: '/api/v1/production/batch/:id/status',
  summary: 'How far a file of production entries is stored, and what of it was refused',
  description: 'Told to whoever submitted it, and to those who see all lines.',
  tag,
  params: batchPath,
  input: ({ params }) => ({ batch_id: params.id }),
})

/** Many production entries at once. */
export const productionBatchRoutes: readonly AddRoute[] = [submitBatch, status]
