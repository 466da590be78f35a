import { expect, test } from './test.ts'
import { postViolations } from './violationHistory.ts'

// Would catch a bar whose number is not that of the list behind it, and a share that cannot be explained.
test('a Pareto counts by cause, tells how, and leads to the violations of a bar', async ({
  admin: page,
  api,
}) => {
  const { wear } = await postViolations(api, 32)
  await page.goto('/#/violations')
  await page.getByRole('tab', { name: 'Pareto' }).click()
  const chart = page.getByRole('figure', { name: 'Pareto by cause' })
  await expect(chart.getByRole('button')).toHaveCount(4)
  await expect(chart.getByRole('button').first()).toHaveAccessibleName(
    `Tool wear: ${wear}, 50.0 %, together 50.0 %. Show them`,
  )
  await expect(chart.getByRole('button').last()).toHaveAccessibleName(/together 100\.0 %/)
  await expect(page.getByText(/left out: 8 that have no cause yet/i)).toBeVisible()

  const numbers = page.getByRole('table', { name: 'Numbers of the Pareto' })
  await numbers.getByRole('button', { name: 'Share of Tool wear 50.0 %, show how' }).click()
  const panel = page.getByRole('dialog', { name: 'How was this computed?' })
  await expect(panel.getByText('100·nᵢ/N')).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()
  await numbers.getByRole('button', { name: /^95th percentile of Tool wear .* min, show how/ }).click()
  await expect(panel.getByText(/Hyndman & Fan/)).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()

  await chart.getByRole('button').first().press('Enter')
  await expect(page.getByRole('tab', { name: 'List' })).toHaveAttribute('aria-selected', 'true')
  await expect(
    page.getByRole('table', { name: 'Violations' }).getByRole('cell', { name: 'Tool wear' }),
  ).toHaveCount(wear)
  await expect(page.getByRole('combobox', { name: 'Cause' })).toHaveValue('Tool wear')
})

// Would catch a grouping that the list cannot filter by.
test.describe('counted by', () => {
  for (const [word, chip] of [
    ['Shift', /^Take off Shift: (Early|Late|Night)$/],
    ['Operator', /^Take off Operator: Miller$/],
    ['Part number', /^Take off Part: 4711-A$/],
  ] as const) {
    test(`${word}, a bar leaves its own violations`, async ({ admin: page, api }) => {
      await postViolations(api, 16)
      await page.goto('/#/violations/pareto')
      await page.getByRole('radiogroup', { name: 'Count by' }).getByText(word).click()
      const bar = page
        .getByRole('figure', { name: `Pareto by ${word.toLowerCase()}` })
        .getByRole('button')
        .first()
      const count = Number(/: (\d+),/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1])
      await bar.click()
      await expect(page.getByRole('button', { name: chip })).toBeVisible()
      await expect(page.getByRole('table', { name: 'Violations' }).getByRole('row')).toHaveCount(count + 1)
      await page.getByRole('button', { name: chip }).click()
      await expect(page.getByRole('table', { name: 'Violations' }).getByRole('row')).toHaveCount(17)
    })
  }
})
