import type { Page } from '@playwright/test'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { openChart } from './chart.ts'
import { chartCases, createChart } from './everyChart.ts'
import { expect, test } from './test.ts'
import { postViolations } from './violationHistory.ts'

const folder = process.env.NUMBER_PICTURES

/** Pictures to be looked at, where a folder for them is named. */
const look = async (page: Page, name: string) => {
  if (folder === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, caret: 'hide' })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1366, height: 768 })
}

const beyond = [74.031, 74.042, 74.053, 74.064, 74.025]

// Would catch a row's id in place of the number below the point, and an exclusion or a correction of which nobody says who, when and why.
test('a subgroup has one number on every screen, with what people did to it', async ({
  admin: page,
  api,
}) => {
  const other = await createRing(api, { code: 'OTHER', name: 'Groove width' })
  await postSubgroups(api, other, pistonRings.slice(0, 25))
  const id = await createRing(api)
  await postSubgroups(api, id, [...pistonRings.slice(0, 25), beyond])

  const chart = await openChart(page, id)
  expect(await chart.newest()).toBe(26)
  await expect(chart.details.getByRole('heading', { name: 'Subgroup 26' })).toBeVisible()

  await page.goto('/#/violations')
  const first = page.getByRole('table', { name: 'Violations' }).getByRole('row').nth(1)
  await first
    .getByText(/beyond/i)
    .first()
    .click()
  const pattern = page.getByRole('dialog').getByRole('table', { name: 'Pattern' })
  await expect(pattern.getByRole('rowheader')).toHaveText('26')
  await look(page, 'drawer')

  await openChart(page, id)
  await chart.details.getByRole('button', { name: /correct the values/i }).click()
  const form = page.getByRole('form', { name: 'Correct the values' })
  await form.getByRole('textbox', { name: 'Value 1' }).fill('74.032')
  await form.getByRole('textbox', { name: 'Reason' }).fill('Read again')
  await form.getByRole('button', { name: 'Correct the values' }).click()
  const corrected = chart.details.getByRole('region', { name: 'Corrected' })
  await expect(corrected).toContainText('Corrected: Read again')
  await expect(corrected).toContainText('Before: 74.031 · 74.042')
  await expect(corrected).toContainText(/Ada Byron|chief|administrator/i)

  await chart.details.getByRole('button', { name: /leave out of limits and rules/i }).click()
  const leave = page.getByRole('form', { name: 'Leave out' })
  await leave.getByRole('textbox', { name: 'Reason' }).fill('The gauge was not zeroed')
  await leave.getByRole('button', { name: 'Leave out' }).click()
  const excluded = chart.details.getByRole('region', { name: 'Excluded' })
  await expect(excluded).toContainText('The gauge was not zeroed')
  await expect(excluded).toContainText(/, \d{1,2}[ .]/)
  await chart.details.getByRole('heading', { name: 'Subgroup 26' }).scrollIntoViewIfNeeded()
  await look(page, 'excluded')
})

// Would catch ids among what was left out of a revision, and limits of samples of any size that do not say for which they are.
test('limits of samples say for which size they are, and what they leave out by its number', async ({
  admin: page,
  api,
}) => {
  const fractions = chartCases.find(({ type }) => type === 'p')
  if (fractions === undefined) throw new Error('there is no chart of fractions')
  const others = 5
  await postSubgroups(api, await createRing(api), pistonRings.slice(0, others))
  const id = await createChart(api, { ...fractions, settings: { ...fractions.settings, code: 'FRACTIONS' } })
  const { results } = await api<{ results: { sample_id: number }[] }>(
    'GET',
    `violations?characteristic_id=${id}`,
  )
  const sample = (results[0]?.sample_id ?? 0) - 3
  await api('POST', `characteristics/${id}/samples/${sample}/exclude`, { reason: 'strike of the supplier' })
  await api('POST', `characteristics/${id}/limits`, { method: 'baseline' })

  await openChart(page, id)
  await page.getByRole('button', { name: 'Limits', exact: true }).click()
  const limits = page.getByRole('complementary', { name: 'Limits' })
  await limits.getByRole('button', { name: /revision 2/i }).click()
  await expect(limits.getByRole('rowheader', { name: /^UCL at n = \d+$/ })).toBeVisible()
  await expect(limits.getByRole('list', { name: 'Left out' })).toContainText(
    new RegExp(`Sample ${sample - others},.*strike of the supplier`),
  )
  await expect(limits).not.toContainText(/subgroup/i)
  await look(page, 'revision')
  await limits.getByRole('button', { name: 'Try new limits' }).click()
  await expect(limits).not.toContainText(/subgroup/i)
  await look(page, 'bench')

  await page.goto(`/#/characteristics/${id}`)
  await expect(page.getByRole('columnheader', { name: /^UCL at n = \d+$/ })).toBeVisible()
  const rules = page.getByRole('region', { name: 'Rules of the level', exact: true })
  await expect(rules).toBeVisible()
  await expect(rules).not.toContainText(/on the spread|subgroup/i)
  await rules.scrollIntoViewIfNeeded()
  await look(page, 'setup')
})

// Would catch a list that ends far above the bottom of the window, or is pushed below it by a banner.
test('the list of violations takes the room that the window has', async ({ admin: page, api }) => {
  await postViolations(api, 80)
  await page.goto('/#/violations')
  await page
    .getByRole('radiogroup', { name: 'Status' })
    .getByText(/^All \d/)
    .click()
  await expect(page.getByText('Page 1 of 2')).toBeVisible()
  for (const height of [768, 1080]) {
    await page.setViewportSize({ width: 1366, height })
    const pages = await page.getByRole('navigation', { name: 'Pages' }).boundingBox()
    if (pages === null) throw new Error('the pages cannot be turned')
    const below = height - (pages.y + pages.height)
    expect(below, `${height} px`).toBeGreaterThanOrEqual(16)
    expect(below, `${height} px`).toBeLessThanOrEqual(32)
    const list = await page.getByRole('region', { name: 'Violations, scrollable' }).boundingBox()
    expect(pages.y - ((list?.y ?? 0) + (list?.height ?? 0))).toBeLessThanOrEqual(24)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await look(page, 'list')
})

// Would catch a dash where there is no number yet, and words about a spread that the chart does not have.
test('the rules of a new chart of fractions say nothing that they cannot know', async ({ admin: page }) => {
  await page.goto('/#/characteristics/new')
  await page
    .getByRole('radio', { name: /fraction|^p /i })
    .first()
    .click({ force: true })
  const rules = page.getByRole('region', { name: 'Rules of the level', exact: true })
  await expect(rules.getByText(/false alarm/i).first()).toBeVisible()
  await expect(rules.getByText(/computing/i)).toHaveCount(0)
  await expect(rules).not.toContainText(/(^|\s)–(\s|$)|on the spread|subgroup/i)
  await rules.scrollIntoViewIfNeeded()
  await look(page, 'fractions')
  await rules.getByRole('combobox', { name: 'Set of rules' }).click()
  const sets = page.getByRole('listbox', { name: 'Set of rules' })
  await expect(sets.getByRole('option', { name: 'Western Electric' })).toBeVisible()
  await expect(sets).not.toContainText(/–|…/)
  await look(page, 'fraction-sets')
})
