import { breathe } from '../../../reader/breathe.ts'

/** A place in a picture: right and down from its upper left corner, in pixels. */
export type Point = readonly [x: number, y: number]

/** Closed lines around what is filled; inner ones that run the other way leave holes. */
export type Contours = readonly (readonly Point[])[]

/** A picture that is drawn by filling shapes. */
export interface Raster {
  readonly width: number
  readonly height: number
  /** Red, green, blue of each pixel, row by row. */
  readonly pixels: Uint8Array
  /** @param color as #RRGGBB */
  readonly fill: (shape: Contours, color: string) => void
}

const channels = (color: string): readonly [number, number, number] => {
  const value = Number.parseInt(color.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** What lies right of a row's last pixel is kept beside it, so that it does not reach the next row. */
const strideOf = (width: number): number => width + 2

/**
 * Adds an edge to the signed areas that it covers in each pixel to its right: their running sum along a row is how much of each pixel
 * lies within.
 */
const addEdge = (areas: Float32Array, width: number, height: number, from: Point, to: Point): void => {
  if (from[1] === to[1]) return
  const direction = from[1] < to[1] ? 1 : -1
  const [top, bottom] = direction === 1 ? [from, to] : [to, from]
  const slope = (bottom[0] - top[0]) / (bottom[1] - top[1])
  const last = Math.min(height - 1, Math.ceil(bottom[1]) - 1)
  for (let row = Math.max(0, Math.floor(top[1])); row <= last; row += 1) {
    const upper = Math.max(row, top[1])
    const lower = Math.min(row + 1, bottom[1])
    if (lower <= upper) continue
    const tall = (lower - upper) * direction
    const ends = [top[0] + (upper - top[1]) * slope, top[0] + (lower - top[1]) * slope].sort((a, b) => a - b)
    const left = Math.min(Math.max(ends[0] ?? 0, 0), width)
    const right = Math.min(Math.max(ends[1] ?? 0, 0), width)
    const first = Math.floor(left)
    const end = Math.floor(right)
    const at = row * strideOf(width)
    if (first === end) {
      const inner = 1 - ((left + right) / 2 - first)
      areas[at + first] = (areas[at + first] ?? 0) + tall * inner
      areas[at + first + 1] = (areas[at + first + 1] ?? 0) + tall * (1 - inner)
      continue
    }
    const perPixel = tall / (right - left)
    let before = 0
    for (let column = first; column <= end; column += 1) {
      const start = Math.max(left, column)
      const stop = Math.min(right, column + 1)
      const share = (stop - start) * perPixel
      const inner = share * (column + 1 - (start + stop) / 2)
      areas[at + column] = (areas[at + column] ?? 0) + inner + before
      before = share - inner
    }
    areas[at + end + 1] = (areas[at + end + 1] ?? 0) + before
  }
}

/**
 * A picture of one colour, to be drawn on. Edges are smooth: a pixel takes as much of a colour as the shape covers of it.
 *
 * @example createRaster(900, 360, '#FFFFFF').fill([[[0, 0], [10, 0], [10, 10]]], '#C44A00')
 */
export const createRaster = (width: number, height: number, background: string): Raster => {
  const pixels = new Uint8Array(width * height * 3)
  const [red, green, blue] = channels(background)
  for (let i = 0; i < pixels.length; i += 3) {
    pixels[i] = red
    pixels[i + 1] = green
    pixels[i + 2] = blue
  }
  const areas = new Float32Array(strideOf(width) * height)
  return {
    width,
    height,
    pixels,
    fill: (shape, color) => {
      breathe()
      const ink = channels(color)
      const rows = shape.flatMap((line) => line.map(([, y]) => y))
      const top = Math.max(0, Math.floor(rows.reduce((low, y) => Math.min(low, y), height)))
      const bottom = Math.min(height, Math.ceil(rows.reduce((high, y) => Math.max(high, y), 0)))
      if (top >= bottom) return
      areas.fill(0, top * strideOf(width), bottom * strideOf(width))
      for (const line of shape) {
        line.forEach((point, i) => {
          addEdge(areas, width, height, point, line[(i + 1) % line.length] ?? point)
        })
      }
      for (let row = top; row < bottom; row += 1) {
        let sum = 0
        for (let column = 0; column < width; column += 1) {
          sum += areas[row * strideOf(width) + column] ?? 0
          const cover = Math.min(1, Math.abs(sum))
          if (cover < 1 / 512) continue
          const at = (row * width + column) * 3
          for (const channel of [0, 1, 2] as const) {
            const under = pixels[at + channel] ?? 0
            pixels[at + channel] = Math.round(under + (ink[channel] - under) * cover)
          }
        }
      }
    },
  }
}
