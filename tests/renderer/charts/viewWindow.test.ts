import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brushPartAt, centerBrush, dragBrush } from '../../../src/renderer/charts/brush.ts'
import {
  clampWindow,
  isAtEnd,
  newest,
  panBy,
  revealX,
  zoomAt,
} from '../../../src/renderer/charts/viewWindow.ts'

const bounds = { min: 0, max: 1000, narrowest: 5 }
const anyWindow = fc
  .tuple(fc.double({ min: -500, max: 1500, noNaN: true }), fc.double({ min: 0, max: 3000, noNaN: true }))
  .map(([min, width]) => ({ min, max: min + width }))

describe('view window', () => {
  test('whatever is done to it, it stays within its bounds and wide enough (an empty picture, or one past the end)', () => {
    const step = fc.oneof(
      fc.record({ pan: fc.double({ min: -2000, max: 2000, noNaN: true }) }),
      fc.record({
        zoom: fc.double({ min: 0.01, max: 50, noNaN: true }),
        at: fc.double({ min: -100, max: 1100, noNaN: true }),
      }),
      fc.record({
        part: fc.constantFrom('left', 'right', 'inside' as const),
        by: fc.double({ min: -2000, max: 2000, noNaN: true }),
      }),
    )
    fc.assert(
      fc.property(anyWindow, fc.array(step, { maxLength: 10 }), (start, steps) => {
        let view = clampWindow(start, bounds)
        for (const one of steps) {
          if ('pan' in one) view = panBy(view, one.pan, bounds)
          else if ('zoom' in one) view = zoomAt(view, one.at, one.zoom, bounds)
          else view = dragBrush(view, one.part as 'left', one.by, bounds)
          expect(view.min).toBeGreaterThanOrEqual(-1e-6)
          expect(view.max).toBeLessThanOrEqual(1000 + 1e-6)
          expect(view.max - view.min).toBeGreaterThanOrEqual(5 - 1e-6)
        }
      }),
    )
  })

  test('zooming keeps what is under the pointer under it', () => {
    expect(zoomAt({ min: 100, max: 200 }, 125, 0.5, bounds)).toEqual({ min: 112.5, max: 162.5 })
  })

  test('it follows at the end only (a view into the past would jump away with each new point)', () => {
    expect(isAtEnd(newest(100, bounds), bounds)).toBe(true)
    expect(isAtEnd({ min: 800, max: 900 }, bounds)).toBe(false)
    expect(isAtEnd(newest(5000, bounds), bounds)).toBe(true)
  })

  test('a selected point outside is brought in, one inside moves nothing', () => {
    expect(revealX({ min: 100, max: 200 }, 150, bounds)).toEqual({ min: 100, max: 200 })
    const live = newest(100, bounds)
    expect(revealX(live, 999, bounds)).toBe(live)
    expect(revealX({ min: 100, max: 200 }, 210, bounds)).toEqual({ min: 115, max: 215 })
  })
})

describe('brush', () => {
  test('a narrow window can be moved as well as resized (its handles would cover it)', () => {
    expect(brushPartAt(100, 98, 102)).toBe('inside')
    expect(brushPartAt(92, 98, 102)).toBe('left')
    expect(brushPartAt(108, 98, 102)).toBe('right')
    expect(brushPartAt(300, 98, 102)).toBe('outside')
  })

  test('a handle never passes the other one', () => {
    expect(dragBrush({ min: 100, max: 200 }, 'left', 500, bounds)).toEqual({ min: 195, max: 200 })
    expect(dragBrush({ min: 100, max: 200 }, 'right', -500, bounds)).toEqual({ min: 100, max: 105 })
  })

  test('a click beside it centres it there, as far as the end allows', () => {
    expect(centerBrush({ min: 0, max: 100 }, 500, bounds)).toEqual({ min: 450, max: 550 })
    expect(centerBrush({ min: 0, max: 100 }, 990, bounds)).toEqual({ min: 900, max: 1000 })
  })
})
