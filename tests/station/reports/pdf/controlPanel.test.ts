import { expect, test, vi } from 'vitest'
import { drawPanel, type PanelPoint } from '../../../../src/station/reports/pdf/controlPanel.ts'
import { countOffScale, panelScale } from '../../../../src/station/reports/pdf/panelScale.ts'
import { openPaper } from '../../../../src/station/reports/pdf/paper.ts'

const about = { title: 'Panel', language: 'en', author: 'Plant North', producer: 'Centerline 1.0.0', at: 0 }

const limits = { center: 10, ucl: 13, lcl: 7 }

const pointOf = (value: number, more: Partial<PanelPoint> = {}): PanelPoint => ({
  ...{ value, other: null, isExcluded: false, limits, revision: 1, mark: null },
  ...more,
})

const box = { x: 40, y: 100, width: 400, height: 120 }

/** What is drawn of some points: the y of the line of the data, and the tips of the arrowheads. */
const drawn = (points: readonly PanelPoint[]) => {
  const paper = openPaper(about)
  paper.breakPage()
  const corners: [number, number][][] = []
  const { moveTo, lineTo } = paper.pdf
  vi.spyOn(paper.pdf, 'moveTo').mockImplementation((x: number, y: number) => {
    corners.push([[x, y]])
    return moveTo.call(paper.pdf, x, y)
  })
  vi.spyOn(paper.pdf, 'lineTo').mockImplementation((x: number, y: number) => {
    corners.at(-1)?.push([x, y])
    return lineTo.call(paper.pdf, x, y)
  })
  const arrows: [number, number][][] = []
  const { closePath } = paper.pdf
  vi.spyOn(paper.pdf, 'closePath').mockImplementation(() => {
    const path = corners.at(-1) ?? []
    // A circle is closed, too.
    if (path.length === 3) arrows.push(path)
    return closePath.call(paper.pdf)
  })
  const write = String
  const picture = { names: { upper: 'UCL', center: 'CL', lower: 'LCL' }, write, writeTick: write, times: [] }
  drawPanel(paper, box, { title: 'Mean', note: '', points, ...picture })
  const line = corners.find((path) => path.length === points.length && !arrows.includes(path)) ?? []
  return { line: line.map(([, y]) => y), tips: arrows.map((path) => path[2]?.[1] ?? 0) }
}

const top = box.y + 13
const bottom = box.y + box.height - 13

// Catches a process that ran away and is drawn as if it had stayed at the edge of the picture.
test('the line goes on where its points lie off the scale, and an arrowhead stands for each', () => {
  const { line, tips } = drawn([10, 11, 40, 80, 9, -70].map((value) => pointOf(value)))
  expect(line).toHaveLength(6)
  const [, , third = 0, fourth = 0, , last = 0] = line
  expect(third).toBeLessThan(top)
  expect(fourth).toBeLessThan(third - 50)
  expect(last).toBeGreaterThan(bottom)
  expect(tips).toHaveLength(3)
  const [up = 0, , down = 0] = tips
  for (const [tip, edge] of [
    [up, top],
    [down, bottom],
  ] as const) {
    expect(tip).toBeGreaterThan(top)
    expect(tip).toBeLessThan(bottom)
    expect(Math.abs(tip - edge)).toBeLessThan(10)
  }
})

test('points on the scale have no arrowhead, and a value that no PDF could hold has one', () => {
  expect(drawn([10, 11, 15, 9].map((value) => pointOf(value))).tips).toEqual([])
  const { line, tips } = drawn([10, Number.MAX_VALUE, 9].map((value) => pointOf(value)))
  expect(tips).toHaveLength(1)
  expect(line.every((y) => Math.abs(y) < 1e5)).toBe(true)
})

// Catches a picture that shows nothing of the first values of a characteristic.
test('before there are limits the scale holds every point', () => {
  const points = [8, 10, 50].map((value) => pointOf(value, { limits: null }))
  const { low, high } = panelScale(points)
  expect([low < 8, high > 50, countOffScale(points)]).toEqual([true, true, 0])
})

test('a point of two values that lie off the scale counts once, one that was left out too', () => {
  const points = [pointOf(10), pointOf(90, { other: -90 }), pointOf(99, { isExcluded: true }), pointOf(9)]
  expect(countOffScale(points)).toBe(2)
})
