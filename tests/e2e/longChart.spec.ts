import type { Api } from './api.ts'
import { openChart } from './chart.ts'
import { expect, test } from './test.ts'

const total = 100_000
const batch = 10_000

/** A slow wave with a little saw on it: the same at every run, and never beyond the limits of its first 25 points. */
const valueAt = (index: number): number => 50 + ((index * 7) % 11) / 10 - 0.5

const seed = async (api: Api): Promise<number> => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: 'LONG',
    name: 'Long history',
    chart_type: 'i_mr',
    subgroup_size: 1,
    decimals: 1,
    rules: { preset: 'shewhart' },
  })
  const start = Date.now() - (total + 60) * 1000
  for (let first = 0; first < total; first += batch) {
    const samples = Array.from({ length: batch }, (_, place) => ({
      characteristic_id: id,
      measurements: [Number(valueAt(first + place).toFixed(1))],
      timestamp: new Date(start + (first + place) * 1000).toISOString(),
    }))
    const { failed } = await api<{ failed: number }>('POST', 'data-entry/batch', { samples })
    expect(failed).toBe(0)
  }
  return id
}

// Would catch a chart that chokes on a year of data, or that cannot be walked through without a mouse.
test('a chart of 100,000 points is zoomed, walked through by keyboard and reset', async ({
  admin: page,
  api,
}) => {
  test.setTimeout(60_000)
  const id = await seed(api)
  const chart = await openChart(page, id)
  await expect.poll(chart.newest).toBe(total)
  const live = page.getByRole('button', { name: /back to live/i })
  await expect(live).toHaveCount(0)
  await chart.figure.focus()
  // The newest points are there first; the whole history follows.
  const first = chart.details.getByRole('heading', { name: /^Subgroup 1$/ })
  await expect(async () => {
    await page.keyboard.press('Home')
    await expect(first).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await page.keyboard.press('0')
  await expect(live).toHaveCount(0)
  const settled = await chart.picture()

  for (let step = 0; step < 40; step++) await page.keyboard.press('-')
  const whole = await chart.picture()
  expect(whole).not.toBe(settled)
  for (let step = 0; step < 30; step++) await page.keyboard.press('+')
  await page.keyboard.press('Home')
  await expect(first).toBeVisible()
  await expect(live).toBeVisible()
  expect(await chart.picture()).not.toBe(whole)
  const beginning = await chart.picture()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(chart.details.getByRole('heading', { name: /^Subgroup 37$/ })).toBeVisible()
  await page.keyboard.press('End')
  await expect(chart.details.getByRole('heading', { name: /^Subgroup 100,?000$/ })).toBeVisible()
  await expect.poll(chart.picture).not.toBe(beginning)
  await page.keyboard.press('Home')
  await expect(live).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('0')
  await expect(live).toHaveCount(0)
  await expect.poll(chart.picture).toBe(settled)
})

// Would catch a wheel or a drag that does nothing, or that leaves no way back to the newest points.
test('wheel and drag move the view, and one button leads back', async ({ admin: page, api }) => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: 'WHEEL',
    name: 'Some history',
    chart_type: 'i_mr',
    subgroup_size: 1,
  })
  const start = Date.now() - 2_000_000
  const samples = Array.from({ length: 1000 }, (_, place) => ({
    characteristic_id: id,
    measurements: [Number(valueAt(place).toFixed(1))],
    timestamp: new Date(start + place * 1000).toISOString(),
  }))
  await api('POST', 'data-entry/batch', { samples })
  const chart = await openChart(page, id)
  await expect.poll(chart.newest).toBe(1000)
  const live = page.getByRole('button', { name: /back to live/i })
  const settled = await chart.picture()
  const box = await chart.figure.boundingBox()
  if (box === null) throw new Error('the chart has no size')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 4]
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 300)
  await expect.poll(chart.picture).not.toBe(settled)
  await page.mouse.down()
  await page.mouse.move(x + 250, y, { steps: 5 })
  await page.mouse.up()
  await expect(live).toBeVisible()
  await live.click()
  await expect(live).toHaveCount(0)
})
