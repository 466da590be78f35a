import type { ChartType } from '../../spc/chartType.ts'
import { limitsFor } from './chartModel.ts'
import { formatValue } from './formatValue.ts'
import { placeLabels } from './labelPlacement.ts'
import { type PanelCanvas, pixelY } from './panelPicture.ts'

const centerSymbols: Readonly<Record<ChartType, { location: string; dispersion: string }>> = {
  xbar_r: { location: 'x̿', dispersion: 'R̄' },
  xbar_s: { location: 'x̿', dispersion: 's̄' },
  i_mr: { location: 'x̄', dispersion: 'MR̄' },
}

interface Label {
  readonly name: string
  readonly value: number
  readonly colour: string
}

/** The labels of the limits that are in force at the right edge of the view, and of the specification where it is shown. */
const labelsOf = (canvas: PanelCanvas): Label[] => {
  const { model, theme, panel } = canvas
  const { chart_type: chartType, usl, lsl, target } = model.characteristic
  const last = canvas.steps.at(-1)
  const found = last === undefined ? null : limitsFor(model, last.revision, last.n)
  const limits = panel === 'location' ? found : found?.dispersion
  const labels: Label[] = []
  if (limits) {
    labels.push({ name: 'UCL', value: limits.ucl, colour: theme.quiet })
    labels.push({ name: centerSymbols[chartType][panel], value: limits.centerLine, colour: theme.text })
    labels.push({ name: 'LCL', value: limits.lcl, colour: theme.quiet })
  }
  if (canvas.showSpecification && panel === 'location') {
    for (const [name, value] of [
      ['USL', usl],
      ['Target', target],
      ['LSL', lsl],
    ] as const) {
      if (value !== null) labels.push({ name, value, colour: theme.info })
    }
  }
  return labels
}

/** Writes the names and values of the limits beside their lines, never one over another. */
export const drawLimitLabels = (canvas: PanelCanvas): void => {
  const { context, theme, model } = canvas
  const labels = labelsOf(canvas)
  const wanted = labels.map((label) => ({ y: pixelY(canvas, label.value), height: 17 }))
  const middles = placeLabels(wanted, -8, canvas.height + 8)
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  const nameFont = `500 13px ${theme.font}`
  context.font = nameFont
  // The same in both panels, so that all values stand below each other.
  const widest = canvas.showSpecification && model.characteristic.target !== null ? ['Target'] : []
  const names = [...labels.map(({ name }) => name), ...widest]
  const indent = Math.max(34, ...names.map((name) => context.measureText(name).width + 6))
  for (const [place, label] of labels.entries()) {
    const y = middles[place] ?? 0
    const line = wanted[place]?.y ?? 0
    context.strokeStyle = theme.line
    context.lineWidth = 1
    context.beginPath()
    context.moveTo(canvas.width + 1, line)
    context.lineTo(canvas.width + 7, y)
    context.stroke()
    context.fillStyle = label.colour
    context.font = nameFont
    context.fillText(label.name, canvas.width + 10, y)
    context.font = `13px ${theme.font}`
    context.fillText(formatValue(label.value, model.characteristic.decimals), canvas.width + 10 + indent, y)
  }
}
