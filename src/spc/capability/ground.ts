import type { Figure } from '../figure.ts'
import type { LimitInUse } from './specificationInUse.ts'

/** What a number of a study stands on: other figures and limits, each with a value or the reason why it has none. */
export type Ground = Pick<Figure, 'value' | 'reason'> | LimitInUse

/**
 * The first reason why a number cannot be computed; null where all that it stands on is there.
 *
 * @example missingGround([{ value: 1, reason: null }, { value: null, reason: 'No target is set.' }]) // => 'No target is set.'
 */
export const missingGround = (grounds: readonly Ground[]): string | null =>
  grounds.find(({ value }) => value === null)?.reason ?? null

/** Why a number is missing that a double cannot hold. */
export const tooLarge = 'The number is too large to compute with.'
