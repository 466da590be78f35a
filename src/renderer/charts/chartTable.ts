import { pointFlags } from '../../contract/chart.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { t } from '../words/t.ts'
import { type ChartModel, firstNumberOf, limitsOfPoint } from './chartModel.ts'
import { annotationsAt } from './drawnAnnotations.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import { panelsOf, panelUnitOf, panelWordsOf } from './shownChart.ts'
import { ruleWords } from './stateWords.ts'

/** A cell of a table: a number is written by the reader's locale, a text as it is. */
export type Cell = number | string | null

const columnOf = { location: 'value', dispersion: 'dispersion', within: 'companion' } as const

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment as spreadsheets of every locale read it: 2026-01-05 06:41:00, by the clock of this computer. */
export const cellTime = (at: number): string => {
  const time = new Date(at)
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`
}

const panelTitle = ({ characteristic }: ChartModel, panel: ChartPanel): string => {
  const title = panelWordsOf(characteristic, panel)?.title ?? ''
  const unit = panelUnitOf(characteristic, panel)
  return unit === null ? title : `${title} (${unit})`
}

/** The points `from..to)` of a chart as a table, with their limits and what was found and noted there; the first row names the columns. */
export const chartTable = (model: ChartModel, from: number, to: number): Cell[][] => {
  const { characteristic, points, marks, annotations } = model
  const { columns, partNames } = points
  const panels = panelsOf(characteristic)
  const hasParts = partNames.length > 0
  const head: Cell[] = [
    t('Number'),
    t('Time'),
    ...panels.flatMap((panel) => [panelTitle(model, panel), 'CL', 'UCL', 'LCL']),
    'n',
    t('Limits revision'),
    ...(hasParts ? [t('Part number')] : []),
    t('Excluded'),
    t('Violations'),
    t('Notes'),
  ]
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, place): Cell[] => {
    const index = from + place
    const limits = limitsOfPoint(model, index)
    const sampleId = columns.sample_id[index] as number
    const at = columns.at[index] as number
    const revision = columns.revision[index] as number
    const rules = [...new Set((marks.bySample.get(sampleId) ?? []).map(({ rule_id: rule }) => rule))]
    return [
      firstNumberOf(model) + index,
      cellTime(at),
      ...panels.flatMap((panel): Cell[] => {
        const lines = limits === null ? null : limitsOfPanel(limits, panel)
        return [
          orNull(columns[columnOf[panel]][index]),
          lines?.centerLine ?? null,
          lines?.ucl ?? null,
          lines?.lcl ?? null,
        ]
      }),
      orNull(columns.n[index]),
      revision === 0 ? t('on trial') : revision,
      ...(hasParts ? [partNames[columns.part[index] as number] ?? null] : []),
      ((columns.flags[index] as number) & pointFlags.excluded) === 0 ? null : t('yes'),
      rules.map((rule) => `${rule} ${ruleWords(rule, characteristic.chart_type)}`).join('; ') || null,
      annotationsAt(annotations, sampleId, at)
        .map(({ text }) => text)
        .join('; ') || null,
    ]
  })
  return [head, ...rows]
}
