import { type ChartModel, firstNumberOf, limitsOfPoint } from './chartModel.ts'
import { formatDistance } from './formatValue.ts'
import { ruleWords } from './stateWords.ts'

/** How the process is, in one sentence, and how it is drawn: quiet, on trial, or in need of a person. */
export interface ProcessState {
  readonly kind: 'empty' | 'trial' | 'steady' | 'warning' | 'alarm'
  readonly sentence: string
}

const counted = new Intl.NumberFormat()

const subgroups = (count: number): string =>
  count === 1 ? '1 subgroup' : `${counted.format(count)} subgroups`

const waiting = (count: number): string =>
  count === 0
    ? ''
    : count === 1
      ? '; 1 violation waits for a cause'
      : `; ${counted.format(count)} violations wait for a cause`

/** How far a point lies outside of its limits, such as "0.009 mm above UCL". */
const beyondWords = (model: ChartModel, index: number, panel: 'location' | 'dispersion'): string | null => {
  const limits = limitsOfPoint(model, index)
  const { value, dispersion } = model.points.columns
  const plotted = (panel === 'location' ? value[index] : dispersion[index]) as number
  const lines = panel === 'location' ? limits : limits?.dispersion
  if (!lines) return null
  if (plotted <= lines.ucl && plotted >= lines.lcl) return null
  const above = plotted > lines.ucl
  const { decimals, unit } = model.characteristic
  const amount = `${formatDistance(plotted, above ? lines.ucl : lines.lcl, decimals)}${unit === null ? '' : ` ${unit}`}`
  const where = `${amount} ${above ? 'above UCL' : 'below LCL'}`
  return panel === 'location' ? `is ${where}` : `has a spread ${where}`
}

const outOfControl = (model: ChartModel, index: number): ProcessState | null => {
  const sampleId = model.points.columns.sample_id[index] as number
  const mark = model.marks.bySample.get(sampleId)?.[0]
  if (mark === undefined) return null
  const point = `subgroup ${firstNumberOf(model) + index}`
  const beyond = mark.rule_id === 1 ? beyondWords(model, index, mark.panel) : null
  const finding = beyond ?? `shows rule ${mark.rule_id}, ${ruleWords(mark.rule_id)}`
  return {
    kind: mark.rule_id === 1 ? 'alarm' : 'warning',
    sentence: `Out of control: ${point} ${finding}`,
  }
}

/**
 * Says how the process is. It is out of control while its newest subgroup is part of a signal, and in control since the first
 * subgroup after the last one.
 *
 * @param time writes a moment, milliseconds since 1970
 * @example processState(model, formatTime).sentence // 'In control since 06:12, 214 subgroups'
 */
export const processState = (model: ChartModel, time: (at: number) => string): ProcessState => {
  const { points, marks, characteristic } = model
  if (points.length === 0) return { kind: 'empty', sentence: 'No subgroup was recorded yet' }
  if (characteristic.phase === 'baseline') {
    const words = `Baseline: ${model.total} of ${characteristic.baseline_subgroups} subgroups`
    return { kind: 'trial', sentence: words }
  }
  const newest = points.length - 1
  const lastMarked = marks.points.at(-1) ?? -1
  if (lastMarked === newest) {
    const state = outOfControl(model, newest)
    if (state !== null) return state
  }
  let open = 0
  for (const mark of marks.byId.values()) if (mark.status === 'open') open++
  const since = points.columns.at[lastMarked + 1] as number
  return {
    kind: 'steady',
    sentence: `In control since ${time(since)}, ${subgroups(newest - lastMarked)}${waiting(open)}`,
  }
}
