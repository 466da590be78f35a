import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxPlot } from '../../../src/spc/boxplot/boxPlot.ts'
import { tukeyBox } from '../../../src/spc/boxplot/tukeyBox.ts'
import { expressionValue } from '../expressionValue.ts'

interface Golden {
  readonly name: string
  readonly values: number[]
  readonly quartiles: [number, number, number]
  readonly fences: [number, number]
  readonly whiskers: [number, number]
  readonly outside: number[]
  readonly mean: number
  readonly hinges: [number, number] | null
}

const golden = JSON.parse(
  readFileSync(new URL('../../fixtures/boxplot/boxplot.json', import.meta.url), 'utf8'),
) as Golden[]

describe('box plots', () => {
  // Would catch another definition of the quartiles, or a whisker that ends at the fence instead of at a value.
  test.each(golden)('$name: the same as R, type 7', (set) => {
    const { figures, outside } = boxPlot(set.values)
    const close = (name: keyof typeof figures, expected: number) =>
      expect(figures[name].value, name).toBeCloseTo(expected, 10)
    close('lower_quartile', set.quartiles[0])
    close('median', set.quartiles[1])
    close('upper_quartile', set.quartiles[2])
    close('lower_fence', set.fences[0])
    close('upper_fence', set.fences[1])
    close('lower_whisker', set.whiskers[0])
    close('upper_whisker', set.whiskers[1])
    close('mean', set.mean)
    expect(outside).toEqual(set.outside)
    if (set.hinges !== null) {
      close('lower_quartile', set.hinges[0])
      close('upper_quartile', set.hinges[1])
    }
  })

  test.each(golden)('$name: the last step of each figure is its value, and comes to it', ({ values }) => {
    for (const { steps, value } of Object.values(boxPlot(values).figures)) {
      const last = steps.at(-1)
      expect(last?.value).toBe(value)
      const computed = expressionValue(last?.expression ?? '')
      expect(computed).not.toBeNull()
      expect(Math.abs((computed ?? 0) - (value ?? 0))).toBeLessThanOrEqual(1e-8 * Math.abs(value ?? 0) + 1e-9)
    }
  })

  test('without values each figure says why it has none', () => {
    const { figures, outside } = boxPlot([])
    for (const { value, reason } of Object.values(figures)) {
      expect(value).toBeNull()
      expect(reason).toMatch(/no values/)
    }
    expect(outside).toEqual([])
  })

  // Would catch overflow of huge values, and whiskers that end inside the box.
  test('whatever the values are, the parts of a box stand in order and are finite', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const box = tukeyBox(Float64Array.from(values).sort())
          const order = [
            box.lowerWhisker,
            box.lower.value,
            box.median.value,
            box.upper.value,
            box.upperWhisker,
          ]
          expect(order.every(Number.isFinite)).toBe(true)
          expect(order).toEqual(order.toSorted((a, b) => a - b))
        },
      ),
    )
  })

  test('of very many outside values the outermost 200 are given, all are counted', () => {
    const values = [...Array.from({ length: 3000 }, () => 0), ...Array.from({ length: 300 }, (_, i) => i + 1)]
    const { outside, outsideCount } = boxPlot(values)
    expect(outsideCount).toBe(300)
    expect(outside).toHaveLength(200)
    expect(outside[0]).toBe(101)
  })
})
