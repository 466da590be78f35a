import type { Bar } from './timelineOf.ts'

/** A bar as it is drawn: its place from the left of the picture, px. */
export interface DrawnBar {
  readonly one: Bar
  readonly left: number
  readonly width: number
}

/** What is hit by a finger in one place: a bar, or several that are too near each other to be told apart. */
export interface TimelineHit {
  readonly left: number
  readonly width: number
  readonly bars: readonly Bar[]
}

/** The narrowest place that a gloved finger hits, px. */
const finger = 44

/**
 * The places that open the bars of one lane: none is narrower than a finger, none lies over another, and each bar is in one.
 *
 * @param right where the lane ends, px
 * @example hitsOf([{ one: a, left: 200, width: 6 }, { one: b, left: 206, width: 6 }], 800)
 * // [{ left: 181, width: 50, bars: [a, b] }]
 */
export const hitsOf = (bars: readonly DrawnBar[], right: number): TimelineHit[] => {
  const places = bars.map(({ one, left, width }) => {
    const wide = Math.max(width, finger)
    return { left: Math.min(left - (wide - width) / 2, right - wide), width: wide, bars: [one] }
  })
  places.sort((a, b) => a.left - b.left)
  const hits: TimelineHit[] = []
  for (const place of places) {
    const last = hits.at(-1)
    if (last === undefined || place.left >= last.left + last.width) hits.push(place)
    else {
      const end = Math.max(last.left + last.width, place.left + place.width)
      hits.splice(-1, 1, { left: last.left, width: end - last.left, bars: [...last.bars, ...place.bars] })
    }
  }
  return hits
}
