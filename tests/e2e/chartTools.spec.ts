import type { Page } from '@playwright/test'
import type { Api } from './api.ts'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { chartOn, openChart } from './chart.ts'
import { expect, test } from './test.ts'

/** Rings of two cavities: the second lies higher. */
const postCavities = async (api: Api, id: number): Promise<void> => {
  const samples = pistonRings.slice(0, 24).map((values, place) => ({
    characteristic_id: id,
    measurements: values.map((value) => Number((value + (place % 2) * 0.012).toFixed(3))),
    timestamp: new Date(Date.now() - (40 - place) * 60_000).toISOString(),
    metadata: { cavity: place % 2 === 0 ? 'A' : 'B' },
  }))
  await api('POST', 'data-entry/batch', { samples })
}

const more = async (page: Page, item: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

// Would catch a chart that only a mouse can read, or one that a screen reader is told of in numbers without meaning.
test('every point is reached and spoken by keys, and the alarms by one key each', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings)
  const { figure } = await openChart(page, id)
  const said = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^Subgroup/ })
  await figure.focus()
  await page.keyboard.press('Home')
  // Points of an evening, read after midnight, have their day before the time.
  await expect(said).toHaveText(
    /^Subgroup 1, (\d+ \w{3} \d{4}, )?\d\d:\d\d, mean 74\.010 mm, in zone [ABC] above the centre, in control$/,
  )
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText(/^Subgroup 2,/)
  await page.keyboard.press('PageDown')
  await expect(said).toHaveText(/^Subgroup 27,/)
  await page.keyboard.press('n')
  await expect(said).toHaveText(/^Subgroup 3\d, .* violation /)
  const alarm = await said.textContent()
  await page.keyboard.press('n')
  await expect(said).not.toHaveText(alarm ?? '')
  await page.keyboard.press('p')
  await expect(said).toHaveText(alarm ?? '')
  await page.keyboard.press('End')
  await expect(said).toHaveText(/^Subgroup 40,/)
})

// Would catch strata that are told in a list and not drawn, or a mean that cannot be retraced.
test('points are told apart by cavity, with a shape, a count and a mean each, and as box plots', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postCavities(api, id)
  const chart = await openChart(page, id)
  expect(await chart.pixelsOf('--stratum-2')).toBe(0)
  await more(page, /tell apart/i)
  await page.getByRole('combobox', { name: 'Tell the points apart by' }).click()
  await page.getByRole('option', { name: 'cavity' }).click()
  const strata = page.getByRole('list', { name: 'Strata' }).getByRole('listitem')
  await expect(strata).toHaveCount(2)
  await expect(strata.nth(1)).toContainText('12 subgroups')
  await expect.poll(() => chart.pixelsOf('--stratum-1')).toBeGreaterThan(100)
  await expect.poll(() => chart.pixelsOf('--stratum-2')).toBeGreaterThan(100)
  await strata
    .nth(1)
    .getByRole('button', { name: /mean of B/i })
    .click()
  const how = page.getByRole('dialog', { name: /how was this computed/i })
  await expect(how).toContainText('Σxᵢ/n')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Compare as box plots' }).click()
  await expect(page.getByRole('img', { name: 'Box plots of 2 groups' })).toBeVisible()
  const rows = page.getByRole('table', { name: 'Numbers of the box plots' }).getByRole('row')
  await expect(rows.nth(2).getByRole('rowheader')).toHaveText('B')
  await rows
    .nth(2)
    .getByRole('button', { name: /median of B/i })
    .click()
  await expect(how).toContainText(/Hyndman/)
})

// Would catch two charts that stand above each other and know nothing of each other.
test('two characteristics share one time and one cursor', async ({ admin: page, api }) => {
  const [first, second] = [
    await createRing(api),
    await createRing(api, { code: 'TWO', name: 'Groove width' }),
  ]
  await postSubgroups(api, first, pistonRings)
  await postSubgroups(api, second, pistonRings.toReversed())
  await openChart(page, first)
  await more(page, /compare with another/i)
  await page.getByRole('combobox', { name: 'Compare with' }).click()
  await page.getByRole('option', { name: /Groove width/ }).click()
  const [upper, lower] = [
    page.getByRole('region', { name: 'Piston ring diameter', exact: true }),
    page.getByRole('region', { name: 'Groove width', exact: true }),
  ]
  await expect(lower.getByRole('figure')).toBeVisible()
  await upper.getByRole('figure').hover({ position: { x: 600, y: 100 } })
  const words = /^\d\d:\d\d · 7\d\.\d{3} mm/
  await expect(upper.getByText(words)).toBeVisible()
  await expect(lower.getByText(words)).toBeVisible()
  const timeIn = async (one: typeof upper) => (await one.getByText(words).textContent())?.slice(0, 5)
  expect(await timeIn(upper)).toBe(await timeIn(lower))
})

// Would catch a replay that shows yesterday's points under today's limits.
test('a past time is shown with the limits in force then, and played on', async ({ admin: page, api }) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 26), 10)
  const revision = { method: 'given', center_line: 74.1, sigma: 0.02, reason: 'new grinder' }
  await api('POST', `characteristics/${id}/limits`, revision)
  await postSubgroups(api, id, pistonRings.slice(26, 30))
  await openChart(page, id)
  await more(page, /replay a past time/i)
  const slider = page.getByRole('slider', { name: 'Time that is shown' })
  const limits = (revision: number) =>
    page.getByRole('paragraph').filter({ hasText: `Limits of revision ${revision}, frozen by` })
  await expect(limits(2)).toBeVisible()
  const now = await chartOn(page).picture()
  await slider.focus()
  // Back over the last four subgroups, the new limits, and to what was recorded before.
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
  await expect(limits(1)).toBeVisible()
  await expect(chartOn(page).figure).toHaveAccessibleName(/in control/i)
  expect(await chartOn(page).picture()).not.toBe(now)
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(limits(2)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Step on' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

// Would catch a note that only its author sees, or that others see after a reload only.
test('a note stands in a second window at once, and is drawn there', async ({
  admin: page,
  context,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 26))
  const { figure } = await openChart(page, id)
  const other = await context.newPage()
  const watched = await openChart(other, id)
  await other.getByRole('button', { name: 'Notes', exact: true }).click()
  await expect(other.getByText(/nothing is noted yet/i)).toBeVisible()
  const before = await watched.picture()

  await page.bringToFront()
  await figure.focus()
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.getByRole('combobox', { name: 'About' }).click()
  await page.getByRole('option', { name: 'Tool change' }).click()
  await page.getByRole('textbox', { name: 'What happened' }).fill('New insert, grade 2')
  await page.getByRole('button', { name: 'Add the note' }).click()

  const note = other.getByRole('list', { name: 'Notes on this chart' }).getByRole('listitem')
  await expect(note).toContainText('New insert, grade 2')
  await expect(note).toContainText(/26 ·/)
  await page.goto('/#/handover')
  await expect(page.getByRole('region', { name: 'Notes on charts' })).toContainText(
    'Tool change · New insert',
  )
  await openChart(page, id)
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  await other.bringToFront()
  await expect.poll(watched.picture).not.toBe(before)
  await other.getByRole('button', { name: 'Remove' }).click()
  await other.getByRole('button', { name: 'Take the note off the chart' }).click()
  await expect(page.getByText(/nothing is noted yet/i)).toBeVisible()
})

// Would catch a table that a spreadsheet puts into one column, and a picture that is blank.
test('a chart is copied as data and as a picture, and printed on one page', async ({
  admin: page,
  context,
  api,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings)
  await openChart(page, id)
  await more(page, 'Copy the data')
  await expect(page.getByText(/40 rows are on the clipboard/)).toBeVisible()
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\r\n')
  expect(rows).toHaveLength(41)
  expect(rows[0]?.split('\t').slice(0, 4)).toEqual(['Number', 'Time', 'Mean (mm)', 'CL'])
  expect(rows[1]).toMatch(/^1\t\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\t74\.0102\t74\.001176\t74\.0143/)

  await more(page, 'Copy as a picture')
  await expect(page.getByText(/on the clipboard as a picture/)).toBeVisible()
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    return blob?.size ?? 0
  })
  expect(size).toBeGreaterThan(20_000)

  await page.evaluate(() => {
    window.print = () => undefined
  })
  await more(page, 'Print one page')
  await expect(page.getByText(/^Audit head /)).toBeAttached()
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
