import type { CapabilityReport } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { axisOf, decimalsOfStep, placeOn } from '../pdf/axis.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import type { Box } from '../pdf/picture.ts'
import type { Speech } from '../words/speech.ts'

const curveInks = { within: inks.data, overall: inks.info, fit: inks.info } as const

/** The specification limits of a characteristic that are set, by name. */
export const limitsOf = (
  { lsl, usl, target }: Pick<Characteristic, 'lsl' | 'usl' | 'target'>,
  speech: Speech,
): { readonly name: string; readonly value: number; readonly isTarget: boolean }[] =>
  [
    { name: speech.say('lsl'), value: lsl, isTarget: false },
    { name: 'T', value: target, isTarget: true },
    { name: speech.say('usl'), value: usl, isTarget: false },
  ].flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value }]))

/** Draws single values in classes, the fitted curves and the specification. */
export const drawHistogram = (
  paper: Paper,
  box: Box,
  { histogram }: CapabilityReport,
  characteristic: Characteristic,
  speech: Speech,
): void => {
  const { pdf } = paper
  const { edges, counts, curves } = histogram
  const small = { size: 6.5, ink: inks.quiet }
  const left = box.x + 4
  const right = box.x + box.width - 4
  const top = box.y + 12
  const bottom = box.y + box.height - 22
  const lowest = edges[0] ?? 0
  const highest = edges.at(-1) ?? 0
  const span = highest - lowest
  const lines = limitsOf(characteristic, speech)
  // A limit far away would press the bars into a line; it is named below instead.
  const near = lines.filter(({ value }) => value >= lowest - 3 * span && value <= highest + 3 * span)
  const far = lines.filter((line) => !line.isTarget && !near.includes(line))
  const tallest = Math.max(1, ...counts)
  const axis = axisOf([...edges, ...near.map(({ value }) => value), ...curves.flatMap(({ x }) => x)], 4, 0.03)
  const x = placeOn(axis, left, right)
  const most = Math.max(
    tallest * 1.12,
    ...curves.flatMap(({ y }) => y.map((at) => Math.min(at, tallest * 1.6))),
  )
  const y = placeOn({ low: 0, high: most }, bottom, top)
  counts.forEach((count, i) => {
    const from = x(edges[i] ?? 0)
    const to = x(edges[i + 1] ?? 0)
    pdf.rect(from + 0.3, y(count), Math.max(0.4, to - from - 0.6), bottom - y(count))
  })
  pdf.fill(inks.fill)
  for (const curve of curves) {
    curve.x.forEach((at, i) => {
      const height = y(Math.min(curve.y[i] ?? 0, most))
      if (i === 0) pdf.moveTo(x(at), height)
      else pdf.lineTo(x(at), height)
    })
    pdf.lineWidth(0.9)
    if (curve.of === 'within') pdf.dash(3, { space: 2 })
    pdf.stroke(curveInks[curve.of]).undash()
  }
  for (const { name, value, isTarget } of near) {
    pdf.lineWidth(0.8)
    if (isTarget) pdf.dash(1.5, { space: 1.5 })
    pdf
      .moveTo(x(value), top - 1)
      .lineTo(x(value), bottom)
      .stroke(inks.info)
      .undash()
    paper.write(name, x(value), box.y + 1, { size: 6.5, bold: true, ink: inks.info, align: 'center' })
  }
  pdf.lineWidth(0.5).moveTo(left, bottom).lineTo(right, bottom).stroke(inks.limit)
  for (const tick of axis.ticks) {
    pdf
      .moveTo(x(tick), bottom)
      .lineTo(x(tick), bottom + 3)
      .stroke(inks.limit)
    paper.write(speech.measured(tick, decimalsOfStep(axis.step)), x(tick), bottom + 4, {
      ...small,
      align: 'center',
    })
  }
  let legend = left
  for (const { name, of } of curves) {
    const text = of === 'fit' ? speech.tell(name) : speech.say(of)
    pdf.lineWidth(0.9)
    if (of === 'within') pdf.dash(3, { space: 2 })
    pdf
      .moveTo(legend, bottom + 18)
      .lineTo(legend + 12, bottom + 18)
      .stroke(curveInks[of])
      .undash()
    paper.write(text, legend + 15, bottom + 14, small)
    legend += 24 + paper.widthOf(paper.shown(text), small)
  }
  for (const { name, value } of far) {
    const text = speech.say('offPicture', { name, value: speech.measured(value, characteristic.decimals) })
    paper.write(text, legend, bottom + 14, small)
    legend += 8 + paper.widthOf(text, small)
  }
}
