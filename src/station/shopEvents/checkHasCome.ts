import { ContractError } from '../../contract/errors.ts'

/** How far a clock at a machine may be ahead of the station's, ms. */
const ahead = 5 * 60_000

const sentences = {
  started_at: (at: string) =>
    `The standstill starts at ${at}, which has not come yet. Give the time at which it began.`,
  ended_at: (at: string) =>
    `The standstill ends at ${at}, which has not come yet. Give the time at which it ended.`,
}

/**
 * Refuses a start or an end of a standstill that has not been; a clock that is some minutes ahead is let pass.
 *
 * @param now ms since 1970
 * @param at ms since 1970
 * @throws ContractError VALIDATION_ERROR
 * @example checkHasCome(clock.now(), Date.parse(input.started_at), 'started_at')
 */
export const checkHasCome = (now: number, at: number, field: keyof typeof sentences): void => {
  if (at <= now + ahead) return
  const value = new Date(at).toISOString()
  throw new ContractError('VALIDATION_ERROR', sentences[field](value), [
    { field, value, constraint: 'must not be in the future' },
  ])
}
