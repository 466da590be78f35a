import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { openChart } from './chart.ts'
import { expect, test } from './test.ts'

// Would catch limits that are overwritten in place, given ones that are computed wrongly, and a chart that forgets old ones.
test('limits are frozen, then given, each a revision of its own', async ({ admin: page, api }) => {
  const id = await createRing(api, { baseline_subgroups: 100, decimals: 4 })
  await postSubgroups(api, id, pistonRings.slice(0, 25), 5)
  const chart = await openChart(page, id)
  await expect(chart.figure).toHaveAccessibleName(/baseline: 25 of 100/i)

  await page.goto(`/#/characteristics/${id}`)
  await page.getByRole('button', { name: /freeze limits from baseline/i }).click()
  const freeze = page.getByRole('form', { name: /freeze limits/i })
  await freeze.getByLabel('Why').fill('Trial run is over')
  await freeze.getByRole('button', { name: 'Freeze limits' }).click()
  const table = page.getByRole('table', { name: /limits revisions/i })
  // Montgomery, to three decimals: 73.988, 74.001 and 74.014 for these 25 subgroups.
  await expect(table.getByRole('row', { name: /^1 / })).toContainText(/73\.98[78]\d.*74\.0012.*74\.014\d/)
  await expect(table.getByRole('row', { name: /^1 / })).toContainText('Trial run is over')

  await page.getByRole('button', { name: /give centre and sigma/i }).click()
  const given = page.getByRole('form', { name: /give centre/i })
  await given.getByLabel('Centre').fill('74')
  await given.getByLabel('Sigma').fill('0')
  await given.getByRole('button', { name: 'Set limits' }).click()
  await expect(given.getByLabel('Sigma')).toHaveAccessibleDescription(/above 0/)
  await given.getByLabel('Sigma').fill('0.01')
  await given.getByRole('button', { name: 'Set limits' }).click()
  const second = table.getByRole('row', { name: /^2 / })
  // 74 ± 3 · 0.01 / √5
  await expect(second).toContainText(/73\.9866.*74\.0000.*74\.0134/)
  await expect(second).toContainText(/given/i)
  await expect(table.getByRole('row', { name: /^1 / })).toContainText('74.0012')

  await openChart(page, id)
  const before = await chart.picture()
  await postSubgroups(api, id, pistonRings.slice(25, 30), 0)
  await expect.poll(chart.newest).toBe(30)
  await expect.poll(chart.picture).not.toBe(before)
  await chart.figure.focus()
  await page.keyboard.press('End')
  await expect(chart.details).toContainText(/revision 2/i)
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft')
  await expect(chart.details.getByRole('heading', { name: 'Subgroup 25' })).toBeVisible()
  await expect(chart.details).toContainText(/revision 1/i)
})
