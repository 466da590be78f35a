import { figureMissing } from '../explain/figureFrom.ts'
import type { AttributeFigures } from './attributeFigures.ts'
import {
  type CapabilityFigureName,
  type CapabilityFigures,
  capabilityFigureNames,
} from './capabilityFigureNames.ts'

const reason = 'The chart counts nonconformities: see the mean defect level. Indices need measurements.'

/**
 * The figures of a study of counts: the mean, what was observed per million and Z; the others have no value.
 *
 * @example noAttribute(attributeFigures('p', [[2, 50], [3, 50]], 0.95, [])).observed.value // => 50000
 */
export const noAttribute = ({ mean, ppm, z }: AttributeFigures): CapabilityFigures => {
  const known: Partial<CapabilityFigures> = { mean, observed: ppm, z_overall: z }
  const missing = (name: CapabilityFigureName) =>
    figureMissing({ name: name.replaceAll('_', ' '), symbol: name }, reason, {
      formula: 'of measurements',
      source: 'ISO 22514-5:2019',
      inputs: [],
    })
  const entries = capabilityFigureNames.map((name) => [name, known[name] ?? missing(name)] as const)
  return Object.fromEntries(entries) as CapabilityFigures
}
