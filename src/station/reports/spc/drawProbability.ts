import type { CapabilityReport } from '../../../contract/capability.ts'
import { decimalsOfStep, placeOn } from '../pdf/axis.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import type { Box } from '../pdf/picture.ts'
import type { Speech } from '../words/speech.ts'

type Plot = NonNullable<CapabilityReport['probability_plot']>

/** Normal scores of round percentages. */
const scores: readonly (readonly [score: number, percent: number])[] = [
  [-3.719016485, 0.01],
  [-2.326347874, 1],
  [-1.281551566, 10],
  [0, 50],
  [1.281551566, 90],
  [2.326347874, 99],
  [3.719016485, 99.99],
]

/** The ends of the band at a height between those at which it is known. */
const bandAt = (
  { y, low, high }: Plot['band'],
  at: number,
): { readonly low: number; readonly high: number } => {
  const above = y.findIndex((height) => height >= at)
  const after = above === -1 ? y.length - 1 : above
  const before = Math.max(0, after - 1)
  const [from = 0, to = 0] = [y[before], y[after]]
  const share = to === from ? 1 : Math.min(1, Math.max(0, (at - from) / (to - from)))
  const between = (ends: readonly number[]): number =>
    (ends[before] ?? 0) + share * ((ends[after] ?? 0) - (ends[before] ?? 0))
  return { low: between(low), high: between(high) }
}

/** How many points of a probability plot do not lie within its band. */
export const outsideBand = (plot: Plot): number =>
  plot.x.filter((at, i) => {
    const { low, high } = bandAt(plot.band, plot.y[i] ?? 0)
    return at < low || at > high
  }).length

/** Draws values against the percentiles that their places in order have, with the band in which a true sample lies. */
export const drawProbability = (
  paper: Paper,
  box: Box,
  { plot, decimals, name }: { readonly plot: Plot; readonly decimals: number; readonly name: string },
  speech: Speech,
): void => {
  const { pdf } = paper
  const small = { size: 6.5, ink: inks.quiet }
  const left = box.x + 30
  const right = box.x + box.width - 4
  const top = box.y + 2
  const bottom = box.y + box.height - 22
  const most = Math.max(2.5, ...plot.y.map(Math.abs)) * 1.08
  const reach = Math.max(most, ...plot.x.map(Math.abs).filter((at) => at < 8)) * 1.04
  const x = placeOn({ low: -reach, high: reach }, left, right)
  const y = placeOn({ low: -most, high: most }, bottom, top)
  const within = (at: number): number => Math.min(reach, Math.max(-reach, at))
  const { band } = plot
  const edge = [
    ...band.low.map((at, i) => [x(within(at)), y(band.y[i] ?? 0)] as const),
    ...band.high.map((at, i) => [x(within(at)), y(band.y[i] ?? 0)] as const).reverse(),
  ]
  edge.forEach(([at, height], i) => {
    const inside = Math.min(bottom, Math.max(top, height))
    if (i === 0) pdf.moveTo(at, inside)
    else pdf.lineTo(at, inside)
  })
  if (edge.length > 0) pdf.closePath().fill(inks.ground)
  pdf.lineWidth(0.9).moveTo(x(-most), y(-most)).lineTo(x(most), y(most)).stroke(inks.info)
  for (const [i, at] of plot.x.entries()) if (Math.abs(at) <= reach) pdf.circle(x(at), y(plot.y[i] ?? 0), 1.3)
  pdf.fill(inks.data)
  pdf
    .lineWidth(0.5)
    .rect(left, top, right - left, bottom - top)
    .stroke(inks.line)
  for (const [score, percent] of scores) {
    if (Math.abs(score) > most) continue
    pdf
      .moveTo(left - 3, y(score))
      .lineTo(left, y(score))
      .stroke(inks.line)
    const text = speech.number(percent, Number.isInteger(percent) ? 0 : 2)
    paper.write(text, left - 5, y(score) - 4, { ...small, align: 'right' })
  }
  const step = (plot.ticks[1]?.value ?? 1) - (plot.ticks[0]?.value ?? 0)
  const digits = Math.min(decimals, decimalsOfStep(step))
  let free = Number.NEGATIVE_INFINITY
  for (const tick of plot.ticks) {
    if (Math.abs(tick.x) > reach) continue
    const text = speech.measured(tick.value, digits)
    const half = paper.widthOf(text, small) / 2
    if (x(tick.x) - half < free) continue
    free = x(tick.x) + half + 6
    pdf
      .moveTo(x(tick.x), bottom)
      .lineTo(x(tick.x), bottom + 3)
      .stroke(inks.line)
    paper.write(text, x(tick.x), bottom + 4, { ...small, align: 'center' })
  }
  paper.write(`${name} · ${speech.say('percentBenard')}`, left, bottom + 14, small)
}
