import type { ChartMark } from '../../contract/chart.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { type ChartModel, firstNumberOf, limitsOfPoint } from './chartModel.ts'
import { countWords, formatDistance } from './formatValue.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import { ruleWords } from './stateWords.ts'

/** How the process is, in one sentence, and how it is drawn: quiet, on trial, or in need of a person. */
export interface ProcessState {
  readonly kind: 'empty' | 'trial' | 'steady' | 'warning' | 'alarm'
  readonly sentence: string
}

const subgroups = (count: number): string => (count === 1 ? '1 subgroup' : `${countWords(count)} subgroups`)

const alsoOpen = (count: number): string => (count === 0 ? '' : `; ${countWords(count)} more open`)

/** How far a point lies outside of its limits, such as "0.009 mm above UCL". */
const beyondWords = (model: ChartModel, index: number, panel: ChartPanel): string | null => {
  const limits = limitsOfPoint(model, index)
  const { value, dispersion, companion } = model.points.columns
  const plotted = { location: value, dispersion, within: companion }[panel][index] as number
  const lines = limitsOfPanel(limits, panel)
  if (!lines) return null
  if (plotted <= lines.ucl && plotted >= lines.lcl) return null
  const above = plotted > lines.ucl
  const { decimals, unit } = model.characteristic
  const amount = `${formatDistance(plotted, above ? lines.ucl : lines.lcl, decimals)}${unit === null ? '' : ` ${unit}`}`
  const where = `${amount} ${above ? 'above UCL' : 'below LCL'}`
  return panel === 'location' ? `is ${where}` : `has a spread ${where}`
}

const outOfControl = (
  model: ChartModel,
  index: number,
  status: ChartMark['status'],
  others: number,
): ProcessState => {
  const sampleId = model.points.columns.sample_id[index] as number
  const mark = model.marks.bySample.get(sampleId)?.find((one) => one.status === status)
  const rule = mark?.rule_id ?? 1
  const beyond = mark?.rule_id === 1 ? beyondWords(model, index, mark.panel) : null
  const finding = beyond ?? `shows rule ${rule}, ${ruleWords(rule)}`
  return {
    kind: rule === 1 ? 'alarm' : 'warning',
    sentence: `Out of control: subgroup ${countWords(firstNumberOf(model) + index)} ${finding}${alsoOpen(others)}`,
  }
}

/** The point whose signal needs a person most: the newest beyond its limits, else the newest of another rule. */
export const mostUrgent = (model: ChartModel): number => {
  const { points, marks } = model
  let other = -1
  for (let place = marks.points.length - 1; place >= 0; place--) {
    const index = marks.points[place] as number
    const found = marks.bySample.get(points.columns.sample_id[index] as number) ?? []
    if (found.some((mark) => mark.status === 'open' && mark.rule_id === 1)) return index
    if (other < 0 && found.some((mark) => mark.status === 'open')) other = index
  }
  return other
}

const openCount = (model: ChartModel): number => {
  let open = 0
  for (const mark of model.marks.byId.values()) if (mark.status === 'open') open++
  return open
}

/**
 * Says how the process is. It is out of control while a signal waits for a cause or the newest subgroup is part of one, and
 * in control since the first subgroup after the last signal. Where older subgroups are still on their way, it counts at least
 * those that are there.
 *
 * @param time writes a moment, milliseconds since 1970
 * @example processState(model, formatTime).sentence // 'In control since 06:12, 214 subgroups'
 */
export const processState = (model: ChartModel, time: (at: number) => string): ProcessState => {
  const { points, marks, characteristic } = model
  if (points.length === 0) return { kind: 'empty', sentence: 'No subgroups yet' }
  if (characteristic.phase === 'baseline') {
    const words = `Baseline: ${countWords(model.total)} of ${characteristic.baseline_subgroups} subgroups`
    return { kind: 'trial', sentence: words }
  }
  const newest = points.length - 1
  const lastMarked = marks.points.at(-1) ?? -1
  const urgent = mostUrgent(model)
  if (urgent >= 0) return outOfControl(model, urgent, 'open', openCount(model) - 1)
  if (lastMarked === newest) return outOfControl(model, newest, 'acknowledged', 0)
  const steady = subgroups(newest - lastMarked)
  if (lastMarked < 0 && model.total > points.length)
    return { kind: 'steady', sentence: `In control for at least ${steady}` }
  const since = points.columns.at[lastMarked + 1] as number
  return { kind: 'steady', sentence: `In control since ${time(since)}, ${steady}` }
}
