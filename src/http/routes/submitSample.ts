import { judgedSample, submitInput } from '../../contract/sample.ts'
import { derivedUuid, idempotencyKeyOf, toldByKey } from '../idempotency.ts'
import { route } from '../route.ts'

export const submitSample = route({
  operation: 'sample.submit',
  method: 'POST',
  url: '/api/v1/data-entry/submit',
  summary: 'Enter one subgroup; it is judged and on disk before the answer',
  description:
    'An `Idempotency-Key` header makes a retry safe, as `sample_uuid` does: the same content answers 200 with the first result, other content 409.',
  tag: 'Data entry',
  body: submitInput,
  status: 201,
  answers: { 200: judgedSample, 201: judgedSample },
  input: ({ body, caller, request }) => {
    const key = idempotencyKeyOf(request)
    if (key === null || body.sample_uuid !== undefined) return body
    return { ...body, sample_uuid: derivedUuid(caller, key, 0) }
  },
  refusal: toldByKey('sample_uuid'),
  answer: ({ created, sample }, _asked, reply) => {
    if (!created) reply.code(200)
    return sample
  },
})
