import { figureNumber } from '../figure.ts'
import type { Specification } from './capabilityIndices.ts'

/** Whether a specification can be computed with, and what it leaves out, in sentences. */
export interface MissingSpecification {
  readonly usable: boolean
  readonly reasons: readonly string[]
}

/**
 * What a specification lacks for a full capability study.
 *
 * @example missingSpecification({ lsl: 1, usl: 3, target: 2 }) // => { usable: true, reasons: [] }
 */
export const missingSpecification = ({ lsl, usl, target }: Specification): MissingSpecification => {
  if (lsl === null && usl === null) {
    return {
      usable: false,
      reasons: ['No specification limit is set, so the process cannot be compared with one.'],
    }
  }
  if (lsl === null) {
    return { usable: true, reasons: ['No lower specification limit is set: Cp, Pp and Cpm need both.'] }
  }
  if (usl === null) {
    return { usable: true, reasons: ['No upper specification limit is set: Cp, Pp and Cpm need both.'] }
  }
  if (lsl >= usl) {
    return {
      usable: false,
      reasons: [
        `The lower specification limit ${figureNumber(lsl)} is not below the upper one, ${figureNumber(usl)}. Correct them.`,
      ],
    }
  }
  return { usable: true, reasons: target === null ? ['No target is set, so there is no Cpm.'] : [] }
}
