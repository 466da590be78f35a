import type { FastifyRequest } from 'fastify'
import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import { hashedUuid } from '../station/ingest/hashedUuid.ts'
import { callerName } from './callerName.ts'

/**
 * The Idempotency-Key of a request; null where it has none.
 *
 * @throws ContractError VALIDATION_ERROR where it is longer than 255 characters
 */
export const idempotencyKeyOf = (request: FastifyRequest): string | null => {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key === '') return null
  if (key.length <= 255) return key
  const constraint = 'must have at most 255 characters'
  throw new ContractError('VALIDATION_ERROR', `Idempotency-Key: ${constraint}`, [
    { field: 'Idempotency-Key', constraint },
  ])
}

/**
 * The sample_uuid of the sample at `index` of a request with an Idempotency-Key: always the same for the same caller,
 * key and place, so that a retry is recognised as one of a sample_uuid is. A UUID of version 8 (RFC 9562, 5.8).
 *
 * @example derivedUuid(caller, 'shift-3-0815', 0)
 */
export const derivedUuid = (caller: Caller, key: string, index: number): string =>
  hashedUuid(`${callerName(caller)}\0${key}\0${index}`)

/**
 * A refusal of an id that stands for the Idempotency-Key of a request, told by that key: the caller never sent the id.
 *
 * @param field the id that the key stands for, which is the caller's own where the body has it
 */
export const toldByKey =
  <Field extends string>(field: Field) =>
  (
    error: unknown,
    {
      request,
      body,
    }: { readonly request: FastifyRequest; readonly body: { readonly [F in Field]?: unknown } },
  ): unknown => {
    const key = idempotencyKeyOf(request)
    const isOfId =
      error instanceof ContractError &&
      error.code === 'CONFLICT' &&
      error.details.some((detail) => detail.field === field)
    if (key === null || body[field] !== undefined || !isOfId) return error
    return new ContractError(
      'CONFLICT',
      'This Idempotency-Key was already used with another content. Send another Idempotency-Key for what is new.',
      [{ field: 'Idempotency-Key', value: key, constraint: 'must be new for another content' }],
    )
  }
