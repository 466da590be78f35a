import type { Correction } from '../../contract/sample.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../spc/chartType.ts'
import type { CorrectionRow } from '../../storage/measurements/corrections.ts'
import { isoTime } from './isoTime.ts'

/** A stored correction as a client gets it. On charts of counts the values are the count and what was inspected. */
export const describeCorrection = (chartType: ChartType, row: CorrectionRow): Correction => {
  const isMeasured = chartDefinition(chartType).kind === 'measurements'
  const [count = null, size = null] = isMeasured ? [] : row.measurements
  return {
    reason: row.reason,
    corrected_by: row.correctedBy,
    corrected_at: isoTime(row.correctedAt),
    before: {
      measurements: isMeasured ? [...row.measurements] : [],
      count,
      sample_size: size,
      batch_number: row.batchNumber,
      operator_id: row.operatorId,
    },
  }
}
