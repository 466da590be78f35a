import type { AttributeStudy } from './attributeStudy.ts'
import type { BiasStudy } from './biasStudy.ts'
import type { CrossedStudy } from './crossedStudy.ts'
import type { LinearityStudy } from './linearityStudy.ts'
import type { NestedStudy } from './nestedStudy.ts'
import type { StabilityStudy } from './stabilityStudy.ts'

/** The result of any study of a measurement system. */
export type StudyResult =
  | CrossedStudy
  | NestedStudy
  | AttributeStudy
  | BiasStudy
  | LinearityStudy
  | StabilityStudy
