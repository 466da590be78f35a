import type { PanelLimits } from '../../spc/chartPlan.ts'
import { t } from '../words/t.ts'
import { limitsFor } from './chartModel.ts'
import { formatValue } from './formatValue.ts'
import { placeLabels } from './labelPlacement.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import { limitWords, usualLimitWords } from './limitWords.ts'
import { type PanelCanvas, pixelY } from './panelPicture.ts'
import { precontrolLines } from './precontrolZones.ts'
import { panelDecimalsOf, panelWordsOf, shownChart } from './shownChart.ts'

/** A control limit in force: which line, of which revision (0 on trial), for a point of which sizes. */
export interface LimitLine {
  readonly line: 'ucl' | 'center_line' | 'lcl'
  readonly revision: number
  readonly n: number
  readonly equivalentSize: number
}

/** A label beside a panel; pixels from the top of the plot area. */
export interface LimitLabel {
  readonly name: string
  readonly value: number
  /** The value as it is written. */
  readonly text: string
  readonly colour: string
  /** Null where it names a line that a person typed or tries out. */
  readonly limit: LimitLine | null
  /** Where its line is. */
  readonly lineY: number
  /** Where its own middle is. */
  readonly y: number
}

type Wanted = Omit<LimitLabel, 'lineY' | 'y' | 'text'>

const lines = [
  ['ucl', (limits: PanelLimits) => limits.ucl],
  ['center_line', (limits: PanelLimits) => limits.centerLine],
  ['lcl', (limits: PanelLimits) => limits.lcl],
] as const

/** What the three lines of a panel are called. */
const namesOf = (canvas: PanelCanvas, onTrial: boolean): Readonly<Record<LimitLine['line'], string>> => {
  const { panel, model } = canvas
  const { chartType } = shownChart(model.characteristic, onTrial)
  const { upper, lower } = panel === 'location' ? limitWords(chartType) : usualLimitWords()
  const center = panelWordsOf(model.characteristic, panel, onTrial)?.centerSymbol ?? ''
  return { ucl: upper, center_line: center, lcl: lower }
}

/** Labels of the limits at the right edge of the view, of those that are tried out, and of the specification where it is shown. */
const wantedLabels = (canvas: PanelCanvas): Wanted[] => {
  const { model, theme, panel, draft, steps } = canvas
  const last = steps.at(-1)
  if (last === undefined) return []
  const { revision, n, equivalentSize } = last
  const { chart_type: chartType, usl, lsl, target } = model.characteristic
  const names = namesOf(canvas, revision === 0)
  const inForce = limitsOfPanel(limitsFor(model, revision, n, equivalentSize), panel)
  const proposed = limitsOfPanel(draft?.limitsFor(n, equivalentSize) ?? null, panel)
  const labels: Wanted[] = []
  for (const [line, level] of lines) {
    const name = names[line]
    const colour = line === 'center_line' ? theme.text : theme.quiet
    if (inForce !== null)
      labels.push({ name, value: level(inForce), colour, limit: { line, revision, n, equivalentSize } })
    if (proposed !== null) {
      labels.push({ name: `${name}′`, value: level(proposed), colour: theme.info, limit: null })
    }
  }
  if (chartType === 'precontrol' && inForce !== null) {
    const { upper, lower } = precontrolLines(inForce)
    for (const value of [upper, lower]) labels.push({ name: 'P-C', value, colour: theme.quiet, limit: null })
  }
  if (canvas.showSpecification && panel === 'location') {
    for (const [name, value] of [
      [t('USL'), usl],
      [t('Target'), target],
      [t('LSL'), lsl],
    ] as const) {
      if (value !== null) labels.push({ name, value, colour: theme.info, limit: null })
    }
  }
  return labels
}

/** The labels beside a panel, each where it is written: never one over another. */
export const placedLabels = (canvas: PanelCanvas): LimitLabel[] => {
  const wanted = wantedLabels(canvas)
  const lineYs = wanted.map(({ value }) => pixelY(canvas, value))
  const middles = placeLabels(
    lineYs.map((y) => ({ y, height: 17 })),
    -8,
    canvas.height + 8,
  )
  const onTrial = canvas.steps.at(-1)?.revision === 0
  const decimals = panelDecimalsOf(canvas.model.characteristic, canvas.panel, onTrial).lines
  return wanted.map((label, place) => ({
    ...label,
    text: formatValue(label.value, decimals),
    lineY: lineYs[place] ?? 0,
    y: middles[place] ?? 0,
  }))
}

/** Writes the names and values of the limits beside their lines. */
export const drawLimitLabels = (canvas: PanelCanvas, labels: readonly LimitLabel[]): void => {
  const { context, theme, model } = canvas
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  const nameFont = `500 13px ${theme.font}`
  context.font = nameFont
  // The same in all panels, so that all values stand below each other.
  const widest = canvas.showSpecification && model.characteristic.target !== null ? [t('Target')] : []
  const names = [...labels.map(({ name }) => name), ...widest]
  const indent = Math.max(34, ...names.map((name) => context.measureText(name).width + 6))
  for (const { name, text, colour, lineY, y } of labels) {
    context.strokeStyle = theme.line
    context.lineWidth = 1
    context.beginPath()
    context.moveTo(canvas.width + 1, lineY)
    context.lineTo(canvas.width + 7, y)
    context.stroke()
    context.fillStyle = colour
    context.font = nameFont
    context.fillText(name, canvas.width + 10, y)
    context.font = `13px ${theme.font}`
    context.fillText(text, canvas.width + 10 + indent, y)
  }
}
