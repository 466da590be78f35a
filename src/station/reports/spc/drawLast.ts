import type { CapabilityReport } from '../../../contract/capability.ts'
import { timeTicks } from '../chart/timeTicks.ts'
import { axisOf, decimalsOfStep, placeOn } from '../pdf/axis.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import type { Box } from '../pdf/picture.ts'
import type { Speech } from '../words/speech.ts'

/** Draws the single values of the last subgroups, one column each, and the mean of all. */
export const drawLast = (
  paper: Paper,
  box: Box,
  { last_subgroups: subgroups, capability }: CapabilityReport,
  speech: Speech,
): void => {
  const { pdf } = paper
  const small = { size: 6.5, ink: inks.quiet }
  const left = box.x + 34
  const right = box.x + box.width - 4
  const top = box.y + 2
  const bottom = box.y + box.height - 14
  const axis = axisOf(
    subgroups.flatMap(({ values }) => values),
    4,
    0.08,
  )
  const y = placeOn(axis, bottom, top)
  const x = (i: number): number => left + ((i + 0.5) * (right - left)) / Math.max(1, subgroups.length)
  pdf
    .lineWidth(0.5)
    .rect(left, top, right - left, bottom - top)
    .stroke(inks.line)
  for (const tick of axis.ticks) {
    pdf
      .moveTo(left - 3, y(tick))
      .lineTo(left, y(tick))
      .stroke(inks.line)
    const text = speech.measured(tick, decimalsOfStep(axis.step))
    paper.write(text, left - 5, y(tick) - 4, { ...small, align: 'right' })
  }
  const { mean } = capability
  if (mean !== null && mean > axis.low && mean < axis.high) {
    pdf.lineWidth(0.7).moveTo(left, y(mean)).lineTo(right, y(mean)).stroke(inks.limit)
  }
  subgroups.forEach(({ values }, i) => {
    for (const value of values) pdf.circle(x(i), y(value), 1.2)
  })
  pdf.fill(inks.data)
  const times = subgroups.map(({ at }) => Date.parse(at))
  for (const { at, text } of timeTicks(times, speech, 3)) {
    const half = paper.widthOf(text, small) / 2
    paper.write(text, Math.min(right - half, Math.max(left + half, x(at))), bottom + 4, {
      ...small,
      align: 'center',
    })
  }
}
