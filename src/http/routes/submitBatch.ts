import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { batchBody, batchQuery } from '../../contract/httpInput.ts'
import { batchAnswer } from '../../contract/httpOutput.ts'
import { maxBatch } from '../../contract/sample.ts'
import { derivedUuid, idempotencyKeyOf } from '../idempotency.ts'
import { route } from '../route.ts'

const withUuid = (sample: unknown, caller: Caller, key: string, index: number): unknown =>
  typeof sample === 'object' && sample !== null && !Array.isArray(sample) && !('sample_uuid' in sample)
    ? { ...sample, sample_uuid: derivedUuid(caller, key, index) }
    : sample

export const submitBatch = route({
  operation: 'sample.submitBatch',
  method: 'POST',
  url: '/api/v1/data-entry/batch',
  summary: 'Enter up to 10,000 subgroups; each stands alone unless atomic=true',
  description:
    'An `Idempotency-Key` header makes a retry of the whole batch safe: it answers 200 with the first results, and 409 where the content is another.',
  tag: 'Data entry',
  query: batchQuery,
  body: batchBody,
  bodyLimit: ({ batchBytes }) => batchBytes,
  status: 201,
  answers: { 200: batchAnswer, 201: batchAnswer },
  input: ({ body, query, caller, request }) => {
    const { samples } = body
    if (samples.length > maxBatch) {
      const message = `${samples.length} samples are too many. Send at most ${maxBatch} at once.`
      throw new ContractError('PAYLOAD_TOO_LARGE', message)
    }
    const key = idempotencyKeyOf(request)
    return {
      samples: key === null ? samples : samples.map((sample, i) => withUuid(sample, caller, key, i)),
      atomic: query.atomic === 'true',
      idempotent: key !== null,
    }
  },
  answer: ({ created, ...outcome }, _asked, reply) => {
    if (created === 0 && outcome.failed === 0) reply.code(200)
    return outcome
  },
})
