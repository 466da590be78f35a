import type { ChartTheme } from './chartTheme.ts'
import { type AlarmMark, drawMark } from './drawMark.ts'

/** A mark that was drawn once, to be copied to wherever it is shown. */
interface Sprite {
  readonly image: HTMLCanvasElement
  /** Device pixels from its edges to the middle of the mark. */
  readonly half: number
}

const mostSprites = 200

const sprites = new Map<string, Sprite>()

const paintSprite = (theme: ChartTheme, mark: AlarmMark, size: number, ratio: number): Sprite => {
  // A triangle reaches beyond its size, and its corners beyond that.
  const half = Math.ceil((size + 4) * ratio)
  const image = document.createElement('canvas')
  image.width = 2 * half
  image.height = 2 * half
  const context = image.getContext('2d')
  if (context !== null) {
    context.translate(half, half)
    context.scale(ratio, ratio)
    drawMark(context, theme, mark, 0, 0, size)
  }
  return { image, half }
}

const spriteOf = (theme: ChartTheme, mark: AlarmMark, size: number, ratio: number): Sprite => {
  const { alarm, warning, surface, font } = theme
  const key = [mark.ruleId, mark.open, size, ratio, alarm, warning, surface, font].join('/')
  const known = sprites.get(key)
  if (known !== undefined) return known
  const sprite = paintSprite(theme, mark, size, ratio)
  if (sprites.size >= mostSprites) sprites.clear()
  // Until the typeface has come, the number is written in one that stands in for it.
  if (document.fonts.status === 'loaded') sprites.set(key, sprite)
  return sprite
}

/**
 * Gives how to put marks of one size on a canvas as it is transformed now, each at the nearest device pixel. A mark is drawn
 * once and then copied, which is cheaper than to fill, stroke and write each of hundreds.
 */
export const markStamp = (
  context: CanvasRenderingContext2D,
  theme: ChartTheme,
  size: number,
): ((mark: AlarmMark, x: number, y: number) => void) => {
  const { a: ratio, e: left, f: top } = context.getTransform()
  const found = new Map<number, Sprite>()
  return (mark, x, y) => {
    const place = mark.open ? mark.ruleId : -mark.ruleId
    const sprite = found.get(place) ?? spriteOf(theme, mark, size, ratio)
    found.set(place, sprite)
    const { image, half } = sprite
    context.drawImage(
      image,
      (Math.round(x * ratio + left) - half - left) / ratio,
      (Math.round(y * ratio + top) - half - top) / ratio,
      (2 * half) / ratio,
      (2 * half) / ratio,
    )
  }
}
