import { pistonRings } from './characteristics.ts'
import { chartOn } from './chart.ts'
import { expect, test } from './test.ts'

// Would catch any broken joint on the way from an empty station to an alarm: form, key, port, engine, live view, words.
test('from nothing to an alarm with a gauge of our own', async ({ admin: page, station }) => {
  const main = page.getByRole('main')
  await main.getByRole('link', { name: /set up a characteristic/i }).click()
  await page.getByLabel('Name', { exact: true }).fill('Bore depth')
  await page.getByLabel('Code').fill('BORE')
  await page.getByLabel('Unit', { exact: true }).fill('mm')
  await page.getByLabel('Decimals').fill('3')
  await page.getByRole('radio', { name: /mean and range/i }).check()
  await page.getByLabel('Values at a time').fill('5')
  await page.getByLabel('Baseline subgroups').fill('25')
  await page.getByRole('button', { name: /create characteristic/i }).click()
  await expect(page.getByRole('heading', { name: 'Bore depth' })).toBeVisible()

  const rail = page.getByRole('navigation', { name: 'Screens' })
  await rail.getByRole('link', { name: 'Keys' }).click()
  await page.getByRole('button', { name: /make a key/i }).click()
  await page.getByLabel('Used for').fill('Bench gauge 2')
  await page.getByRole('button', { name: 'Make key' }).click()
  const key = await page.getByRole('textbox', { name: 'Key', exact: true }).inputValue()
  expect(key).toMatch(/^clk_[0-9a-f]{8}\.[\w-]{43}$/)
  // Would catch ready-made lines that a person pastes and that then fail.
  await expect(page.getByRole('figure', { name: /curl/i })).toContainText(key)

  await rail.getByRole('link', { name: 'Charts' }).click()
  expect(await page.content()).not.toContain(key)
  await rail.getByRole('link', { name: 'Keys' }).click()
  await expect(page.getByRole('row', { name: /Bench gauge 2/ })).toContainText(key.slice(0, 12))
  expect(await page.content()).not.toContain(key.slice(13))

  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${station.address}/api/v1/data-entry/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key, 'user-agent': 'bench-gauge/2' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(201)
    return (await answer.json()) as { violations: unknown[] }
  }
  const submit = (measurements: readonly number[], at: number) =>
    post('submit', {
      characteristic: 'BORE',
      measurements,
      timestamp: new Date(at).toISOString(),
      batch_number: 'B-117',
    })

  await rail.getByRole('link', { name: 'Charts' }).click()
  await main.getByRole('link', { name: /Bore depth/ }).click()
  const chart = chartOn(page)
  await expect(chart.figure).toHaveAccessibleName(/no subgroup/i)
  const start = Date.now() - 30 * 60_000
  for (const [index, measurements] of pistonRings.slice(0, 24).entries()) {
    await submit(measurements, start + index * 60_000)
  }
  await expect(chart.figure).toHaveAccessibleName(/baseline: 24 of 25/i)
  await expect(chart.newestRow).toContainText(/trial/i)
  await submit(pistonRings[24] ?? [], start + 24 * 60_000)
  await expect(chart.figure).toHaveAccessibleName(/in control since/i)
  await expect(chart.newestRow).toContainText(/zone/i)

  const alarming = await submit([74.031, 74.042, 74.053, 74.064, 74.025], start + 25 * 60_000)
  expect(alarming.violations).toHaveLength(1)
  await expect(chart.figure).toHaveAccessibleName(/out of control: subgroup 26 is 0\.0\d+ mm above UCL/i)
  await expect(chart.newestRow).toContainText(/rule 1/i)
  await expect.poll(() => chart.pixelsOf('--alarm')).toBeGreaterThan(20)
  await expect(page.getByRole('alert')).toContainText('Bore depth')

  await expect(chart.details.getByRole('heading', { name: 'Subgroup 26' })).toBeVisible()
  await expect(chart.details).toContainText(/Rule 1/)
  const values = chart.details.getByRole('list', { name: /single values/i })
  await expect(values.getByRole('listitem')).toHaveText(['74.031', '74.042', '74.053', '74.064', '74.025'])
  await expect(chart.details).toContainText(key.slice(0, 12))
  await expect(chart.details).toContainText('127.0.0.1')
  await expect(chart.details).toContainText('B-117')
})
