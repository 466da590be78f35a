import type { Polyline } from './envelope.ts'

/** A canvas with CSS pixels as its unit, and how points of a line lie on it. */
export interface EnvelopeCanvas {
  readonly context: CanvasRenderingContext2D
  readonly colour: string
  readonly toX: (x: number) => number
  readonly toY: (y: number) => number
}

/**
 * Fills an envelope column by column, each reaching to the one before it. Upright bars on whole pixels are much
 * cheaper than a stroke that runs up and down through all of them, above all where no graphics processor helps.
 */
export const drawEnvelope = ({ context, colour, toX, toY }: EnvelopeCanvas, line: Polyline): void => {
  const ratio = context.getTransform().a
  const whole = (pixel: number): number => Math.round(pixel * ratio) / ratio
  let before: { readonly x: number; readonly top: number; readonly bottom: number } | null = null
  context.fillStyle = colour
  // Stretches without a point are bridged by a line.
  context.beginPath()
  for (let place = 0; place < line.x.length; place += 2) {
    const ends = [toY(line.y[place] as number), toY(line.y[place + 1] as number)] as const
    const here = { x: toX(line.x[place] as number), top: Math.min(...ends), bottom: Math.max(...ends) }
    let { top, bottom } = here
    if (before !== null && here.x - before.x > 1.5) {
      context.moveTo(before.x + 0.5, (before.top + before.bottom) / 2)
      context.lineTo(here.x + 0.5, (top + bottom) / 2)
    } else if (before !== null) {
      top = Math.min(top, before.bottom)
      bottom = Math.max(bottom, before.top)
    }
    const left = whole(here.x)
    const upper = whole(top)
    // As wide as to the next column, so that no light falls through between two bars where a screen has an odd scale.
    const next = toX(line.x[place + 2] ?? Number.NaN)
    const right = whole(next - here.x <= 1.5 ? next : here.x + 1)
    context.fillRect(left, upper, right - left, Math.max(whole(bottom) - upper, 1))
    before = here
  }
  context.strokeStyle = colour
  context.lineWidth = 1
  context.stroke()
}
