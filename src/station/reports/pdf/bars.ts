import { axisOf, decimalsOfStep, placeOn } from './axis.ts'
import { inks } from './inks.ts'
import type { Paper } from './paper.ts'
import type { Box } from './picture.ts'

/** A Pareto chart: bars from the largest down, and how much of all they are together. */
export interface ParetoPicture {
  readonly bars: readonly { readonly name: string; readonly value: number; readonly text: string }[]
  /** What the bars measure, such as "minutes". */
  readonly measure: string
  readonly writeTick: (value: number, decimals: number) => string
  readonly writeShare: (share: number) => string
}

/** Draws a Pareto chart with its names below, the values above the bars, and the line of the sums. */
export const drawPareto = (paper: Paper, box: Box, picture: ParetoPicture): void => {
  const { pdf } = paper
  const { bars } = picture
  const small = { size: 6.5, ink: inks.quiet }
  const left = box.x + 40
  const right = box.x + box.width - 36
  const top = box.y + 16
  const bottom = box.y + box.height - 30
  const all = bars.reduce((sum, { value }) => sum + value, 0)
  const axis = axisOf([0, all || 1], 5, 0)
  const y = placeOn({ low: 0, high: axis.high }, bottom, top)
  const step = (right - left) / Math.max(1, bars.length)
  paper.write(picture.measure, box.x, box.y, { size: 6.5, ink: inks.quiet })
  pdf.lineWidth(0.4)
  for (const tick of axis.ticks) {
    pdf.moveTo(left, y(tick)).lineTo(right, y(tick)).stroke(inks.band)
    paper.write(picture.writeTick(tick, decimalsOfStep(axis.step)), left - 4, y(tick) - 4, {
      ...small,
      align: 'right',
    })
  }
  for (const share of [0, 0.5, 1]) {
    paper.write(picture.writeShare(share), right + 4, y(all * share) - 4, small)
  }
  const width = Math.min(step * 0.7, 60)
  let sum = 0
  const sums: { readonly x: number; readonly y: number }[] = []
  bars.forEach(({ name, value, text }, i) => {
    const middle = left + (i + 0.5) * step
    pdf.rect(middle - width / 2, y(value), width, bottom - y(value)).fill(i === 0 ? inks.data : inks.fill)
    // Above the point of the first sum, which is at its own height.
    const labelAt = y(value) - (i === 0 ? 13 : 10)
    const labelWidth = paper.widthOf(text, { size: 6.5, bold: true }) + 3
    pdf.rect(middle - labelWidth / 2, labelAt, labelWidth, 8).fill('#FFFFFF')
    paper.write(text, middle, labelAt, { size: 6.5, bold: true, align: 'center' })
    const lines = paper.lines(name, step - 3, small).slice(0, 3)
    lines.forEach((line, n) => {
      paper.write(line, middle, bottom + 3 + n * 8, { ...small, align: 'center' })
    })
    sum += value
    sums.push({ x: middle, y: y(sum) })
  })
  pdf.lineWidth(0.6).moveTo(left, bottom).lineTo(right, bottom).stroke(inks.limit)
  sums.forEach((place, i) => {
    if (i === 0) pdf.moveTo(place.x, place.y)
    else pdf.lineTo(place.x, place.y)
  })
  pdf.lineWidth(0.9).stroke(inks.info)
  for (const place of sums) pdf.circle(place.x, place.y, 1.6)
  pdf.fill(inks.info)
}
