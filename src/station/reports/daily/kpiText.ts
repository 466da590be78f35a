import { type KpiName, kpiBetter } from '../../../contract/production/kpi.ts'
import type { Speech } from '../words/speech.ts'

/** A figure of a report, or the effectiveness of the equipment. */
export type Figured = KpiName | 'oee'

type Unit = 'percent' | 'million' | 'days'

const unitOf = (kpi: Figured): Unit =>
  kpi === 'ppm' || kpi === 'dpmo' ? 'million' : kpi === 'wip_aging' ? 'days' : 'percent'

/**
 * A figure as it is written: percent with two decimals, parts per million whole from 100 on, days with one.
 *
 * @example kpiText('efficiency', 29.411764705882355, speech) // '29.41 %'
 */
export const kpiText = (kpi: Figured, value: number | null, speech: Speech): string => {
  if (value === null) return speech.say('unknown')
  switch (unitOf(kpi)) {
    case 'million':
      return speech.number(value, Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2)
    case 'days':
      return speech.say('days', { count: speech.number(value, 1) })
    default:
      return `${speech.number(value, 2)} %`
  }
}

/** How far a figure lies from its target, with its sign. */
export const varianceText = (kpi: Figured, variance: number | null, speech: Speech): string => {
  if (variance === null) return speech.say('unknown')
  const text = kpiText(kpi, variance, speech)
  return variance > 0 ? `+${text}` : text
}

/** Whether a figure reaches its target; null where there is no telling. */
export const meetsTarget = (kpi: Figured, variance: number | null): boolean | null =>
  variance === null ? null : kpiBetter[kpi] === 'more' ? variance >= 0 : variance <= 0
