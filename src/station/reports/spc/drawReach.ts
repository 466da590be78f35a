import type { Capability } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { axisOf, placeOn } from '../pdf/axis.ts'
import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import type { Box } from '../pdf/picture.ts'
import type { Speech } from '../words/speech.ts'
import { ppmText } from './ppmText.ts'

interface Reach {
  readonly name: string
  readonly low: number
  readonly middle: number
  readonly high: number
}

const reachesOf = ({ figures, distribution }: Capability, speech: Speech): Reach[] => {
  const middle = figures.mean.value
  const around = (name: string, sigma: number | null): Reach[] =>
    middle === null || sigma === null
      ? []
      : [{ name, low: middle - 3 * sigma, middle, high: middle + 3 * sigma }]
  if (distribution === null || distribution.family === 'normal') {
    return [
      ...around(speech.say('withinReach'), figures.sigma_within.value),
      ...around(speech.say('overallReach'), figures.sigma_overall.value),
    ]
  }
  const { low, middle: median, high } = distribution.percentiles ?? {}
  return low?.value == null || median?.value == null || high?.value == null
    ? []
    : [{ name: speech.say('overallShare'), low: low.value, middle: median.value, high: high.value }]
}

/** Draws how wide the process is beside how wide it may be, with the indices below. */
export const drawReach = (
  paper: Paper,
  box: Box,
  capability: Capability,
  { lsl, usl, target }: Pick<Characteristic, 'lsl' | 'usl' | 'target'>,
  speech: Speech,
): void => {
  const { pdf } = paper
  const { figures } = capability
  const reaches = reachesOf(capability, speech)
  const specification = [lsl, target, usl].filter((limit) => limit !== null)
  const left = box.x + 2
  const right = box.x + box.width - 2
  const all = [...reaches.flatMap(({ low, high }) => [low, high]), ...specification]
  const x = placeOn(axisOf(all, 4, 0.04), left, right)
  const lane = 26
  const drawLane = (
    i: number,
    name: string,
    ink: string,
    from: number,
    to: number,
    at: readonly number[],
  ): void => {
    const y = box.y + i * lane + 17
    paper.write(name, left, y - 15, { size: 6.5, ink: inks.quiet })
    pdf.lineWidth(1.6).moveTo(from, y).lineTo(to, y)
    for (const place of at) pdf.moveTo(x(place), y - 4).lineTo(x(place), y + 4)
    pdf.stroke(ink)
  }
  reaches.forEach(({ name, low, middle, high }, i) => {
    drawLane(i, name, inks.data, x(low), x(high), [low, middle, high])
  })
  if (specification.length > 0) {
    const from = lsl === null ? left : x(lsl)
    const to = usl === null ? right : x(usl)
    drawLane(reaches.length, speech.say('specification'), inks.info, from, to, specification)
  }
  const top = box.y + 3 * lane + 8
  const shown = (['cp', 'cpk', 'pp', 'ppk', 'cpm'] as const).map((name) => [
    figures[name].symbol,
    speech.maybe(figures[name].value, 2),
  ])
  const cells = [...shown, ['ppm', ppmText(figures.expected_overall.value, speech)]]
  const width = (right - left) / cells.length
  cells.forEach(([symbol = '', value = ''], i) => {
    paper.write(symbol, left + i * width, top, { size: 6.5, ink: inks.quiet })
    paper.write(value, left + i * width, top + 9, { size: 8.5, bold: true })
  })
}
