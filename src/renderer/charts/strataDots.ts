import { pointFlags } from '../../contract/chart.ts'
import type { PanelCanvas } from './panelPicture.ts'
import { pointAt } from './pointDots.ts'
import { othersShape, strataShapes } from './strataShapes.ts'
import { type StrataView, stratumOf } from './strataView.ts'

/** Half of a mark's size, in pixels: large enough that shapes are told apart. */
const half = 4.5

/** Below so many pixels a point, marks would cover each other. */
const leastSpacing = 3

const sized = (shape: string): Path2D => {
  const path = new Path2D()
  path.addPath(new Path2D(shape), { a: half, b: 0, c: 0, d: half, e: 0, f: 0 })
  return path
}

let stamps: readonly Path2D[] | null = null

/** The points by stratum: each has its own shape and colour, so that neither alone has to tell them apart. */
export const drawStrataDots = (canvas: PanelCanvas, strata: StrataView): void => {
  const { context, theme, model, from, to } = canvas
  if (canvas.line.dense || canvas.width / Math.max(1, to - from) < leastSpacing) return
  stamps ??= [...strataShapes, othersShape].map(sized)
  const { flags, sample_id: ids } = model.points.columns
  const marks = stamps.map(() => new Path2D())
  for (let index = from; index < to; index++) {
    if (((flags[index] as number) & pointFlags.excluded) !== 0) continue
    const group = stratumOf(strata, ids[index] as number)
    if (group < 0) continue
    const { x, y } = pointAt(canvas, index)
    if (Number.isNaN(y)) continue
    const place = Math.min(group, strataShapes.length)
    const stamp = stamps[place]
    if (stamp !== undefined) marks[place]?.addPath(stamp, { a: 1, b: 0, c: 0, d: 1, e: x, f: y })
  }
  for (const [place, path] of marks.entries()) {
    context.fillStyle = theme.strata[place] ?? theme.quiet
    context.fill(path)
  }
}
