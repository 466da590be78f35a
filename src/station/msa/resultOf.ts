import type { GaugeStudyData } from '../../contract/msa.ts'
import { attributeStudy } from '../../spc/msa/attributeStudy.ts'
import { biasStudy } from '../../spc/msa/biasStudy.ts'
import { crossedStudy } from '../../spc/msa/crossedStudy.ts'
import { linearityStudy } from '../../spc/msa/linearityStudy.ts'
import { nestedStudy } from '../../spc/msa/nestedStudy.ts'
import { stabilityStudy } from '../../spc/msa/stabilityStudy.ts'
import type { StudyOptions } from '../../spc/msa/studyInput.ts'
import type { StudyResult } from '../../spc/msa/studyResult.ts'

/** Level of every confidence interval. */
const level = 0.95

/** What of a stored study it is computed from. */
export interface StudySettings {
  readonly tolerance: number | null
  readonly multiplier: number
  readonly data: GaugeStudyData
}

/** Computes a study. */
export const resultOf = ({ tolerance, multiplier, data }: StudySettings): StudyResult => {
  const options: StudyOptions = { tolerance, multiplier, level }
  switch (data.kind) {
    case 'crossed':
      return crossedStudy({ ...data, leftOut: data.left_out }, options)
    case 'nested':
      return nestedStudy({ ...data, leftOut: data.left_out }, options)
    case 'attribute':
      return attributeStudy({ ...data, leftOut: data.left_out }, options)
    case 'bias':
      return biasStudy(data, options)
    case 'linearity':
      return linearityStudy(data, options)
    case 'stability':
      return stabilityStudy(data)
  }
}
