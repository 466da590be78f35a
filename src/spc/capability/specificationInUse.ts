import { figureNumber } from '../figure.ts'
import type { Specification } from './capabilityIndices.ts'
import { missingSpecification } from './missingSpecification.ts'

/** A specification limit or the target on the scale that indices are computed on, or why it is not there. */
export interface LimitInUse {
  readonly value: number | null
  readonly reason: string | null
  /** Whether the specification has it at all. */
  readonly given: boolean
}

/** A specification on the scale that indices are computed on. */
export interface SpecificationInUse {
  readonly lsl: LimitInUse
  readonly usl: LimitInUse
  readonly target: LimitInUse
}

const names = {
  lsl: 'lower specification limit',
  usl: 'upper specification limit',
  target: 'target',
} as const

/**
 * A specification as indices take it: on the scale of a transform where there is one. A limit that the transform cannot take is left
 * out with its reason.
 *
 * @param score of the transform; null on the scale of the values
 * @example specificationInUse({ lsl: 1, usl: null, target: null }, null).usl // => { value: null, reason: 'No upper specification limit is set.', given: false }
 */
export const specificationInUse = (
  specification: Specification,
  score: ((x: number) => number) | null,
): SpecificationInUse => {
  const { usable, reasons } = missingSpecification(specification)
  const limitOf = (which: keyof typeof names): LimitInUse => {
    const value = specification[which]
    if (value === null) return { value: null, reason: `No ${names[which]} is set.`, given: false }
    if (!usable)
      return { value: null, reason: reasons[0] ?? 'The specification cannot be used.', given: true }
    if (score === null) return { value, reason: null, given: true }
    const moved = score(value)
    if (Number.isFinite(moved)) return { value: moved, reason: null, given: true }
    return {
      value: null,
      reason: `The ${names[which]} ${figureNumber(value)} lies outside of what the transform can take: by this fit no value falls ${which === 'usl' ? 'above' : 'below'} it.`,
      given: true,
    }
  }
  return { lsl: limitOf('lsl'), usl: limitOf('usl'), target: limitOf('target') }
}
