import type { ChartMark } from '../../contract/chart.ts'
import type { SubgroupNoun } from '../../spc/charts/subgroupNoun.ts'
import type { ChartType } from '../../spc/chartType.ts'
import { subgroupWords } from '../components/subgroupWords.ts'
import { t } from '../words/t.ts'
import { type ChartModel, firstNumberOf, limitsOfPoint } from './chartModel.ts'
import { countWords, formatDistance } from './formatValue.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import { limitWords, usualLimitWords } from './limitWords.ts'
import { hasTwoSums, panelDecimalsOf, panelUnitOf, panelWordsOf } from './shownChart.ts'
import { ruleWords } from './stateWords.ts'
import { valuesOfRule } from './traces.ts'

/** How the process is, in one sentence, and how it is drawn: quiet, on trial, or in need of a person. */
export interface ProcessState {
  readonly kind: 'empty' | 'trial' | 'steady' | 'warning' | 'alarm'
  readonly sentence: string
}

const counted = (count: number, { one, many }: SubgroupNoun): string =>
  count === 1 ? `1 ${one}` : `${countWords(count)} ${many}`

const alsoOpen = (count: number): string =>
  count === 0 ? '' : t('; {{count}} more open', { count: countWords(count) })

/** Rules of a point beyond a limit, whatever the limit is called. */
const beyondRules: readonly number[] = [1, 9, 10, 11, 12]

/** "the fraction" of "The fraction ", and nothing of nothing; a symbol keeps its capital. */
const subjectOf = (subject: string): string =>
  subject.startsWith('The ') ? t('the {{value}}', { value: subject.slice(4).trim() }) : subject.trim()

/** Which point lies how far outside of its limits, such as "subgroup 37 is 0.009 mm above UCL". */
const beyondWords = (model: ChartModel, index: number, mark: ChartMark, named: string): string | null => {
  const { panel, rule_id: ruleId } = mark
  const { characteristic, points } = model
  const { value, dispersion, companion } = points.columns
  const other = hasTwoSums(characteristic.chart_type) ? { values: companion } : null
  const values = {
    location: valuesOfRule({ values: value, other }, ruleId),
    dispersion,
    within: companion,
  }[panel]
  const plotted = values[index] as number
  const lines = limitsOfPanel(limitsOfPoint(model, index), panel)
  if (!lines) return null
  if (plotted <= lines.ucl && plotted >= lines.lcl) return null
  const above = plotted > lines.ucl
  const decimals = panelDecimalsOf(characteristic, panel, false).lines
  const unit = panelUnitOf(characteristic, panel, false)
  const names = panel === 'location' ? limitWords(characteristic.chart_type) : usualLimitWords()
  const apart = formatDistance(plotted, above ? lines.ucl : lines.lcl, decimals)
  const amount = `${apart}${unit === null ? '' : ` ${unit}`}`
  const where = `${amount} ${above ? t('above {{upper}}', { upper: names.upper }) : t('below {{lower}}', { lower: names.lower })}`
  if (panel !== 'location') return t('{{named}} has a spread {{where}}', { named, where })
  const lower = other !== null && values === companion
  const subject = lower
    ? t('the lower sum')
    : subjectOf(panelWordsOf(characteristic, panel, false)?.subject ?? '')
  return subject === ''
    ? t('{{named}} is {{where}}', { named, where })
    : t('{{subject}} of {{named}} is {{where}}', { subject, named, where })
}

/** Pre-control judges pieces by the tolerance and does not know whether a process is in control. */
const verdict = (chartType: ChartType): string =>
  chartType === 'precontrol' ? t('Stop or adjust') : t('Out of control')

const outOfControl = (
  model: ChartModel,
  index: number,
  status: ChartMark['status'],
  others: number,
): ProcessState => {
  const sampleId = model.points.columns.sample_id[index] as number
  const mark = model.marks.bySample.get(sampleId)?.find((one) => one.status === status)
  const rule = mark?.rule_id ?? 1
  const { chart_type: chartType } = model.characteristic
  const named = `${subgroupWords(chartType).one} ${countWords(firstNumberOf(model) + index)}`
  const beyond =
    mark !== undefined && beyondRules.includes(rule) ? beyondWords(model, index, mark, named) : null
  const finding =
    beyond ??
    t('{{named}} shows rule {{rule}}, {{rule2}}', { named, rule, rule2: ruleWords(rule, chartType) })
  return {
    kind: rule === 1 ? 'alarm' : 'warning',
    sentence: `${verdict(chartType)}: ${finding}${alsoOpen(others)}`,
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
  const noun = subgroupWords(characteristic.chart_type)
  if (points.length === 0) return { kind: 'empty', sentence: t('No {{many}} yet', { many: noun.many }) }
  if (characteristic.phase === 'baseline') {
    if (model.noLimits !== null)
      return { kind: 'trial', sentence: t('No limits yet: {{noLimits}}', { noLimits: model.noLimits }) }
    const words = t('Baseline: {{total}} of {{baselineSubgroups}} {{many}}', {
      total: countWords(model.total),
      baselineSubgroups: characteristic.baseline_subgroups,
      many: noun.many,
    })
    return { kind: 'trial', sentence: words }
  }
  const newest = points.length - 1
  const lastMarked = marks.points.at(-1) ?? -1
  const urgent = mostUrgent(model)
  if (urgent >= 0) return outOfControl(model, urgent, 'open', openCount(model) - 1)
  if (lastMarked === newest) return outOfControl(model, newest, 'acknowledged', 0)
  const steady = counted(newest - lastMarked, noun)
  const calm = characteristic.chart_type === 'precontrol' ? t('Running') : t('In control')
  if (lastMarked < 0 && model.total > points.length)
    return { kind: 'steady', sentence: t('{{calm}} for at least {{steady}}', { calm, steady }) }
  const since = points.columns.at[lastMarked + 1] as number
  return {
    kind: 'steady',
    sentence: t('{{calm}} since {{since}}, {{steady}}', { calm, since: time(since), steady }),
  }
}
