import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { openChart } from './chart.ts'
import { expect, test } from './test.ts'

// Would catch a subgroup left out without a reason, or one that still stands open after it was left out.
test('a subgroup is left out at its point, with a reason, and shown so', async ({ admin: page, api }) => {
  const id = await createRing(api)
  await postSubgroups(api, id, [...pistonRings.slice(0, 25), [74.031, 74.042, 74.053, 74.064, 74.025]])
  const chart = await openChart(page, id)
  await chart.details.getByRole('button', { name: /leave out of limits and rules/i }).click()
  const form = page.getByRole('form', { name: 'Leave out' })
  const reason = form.getByRole('textbox', { name: 'Reason' })
  await expect(reason).toBeFocused()
  await form.getByRole('button', { name: 'Leave out' }).click()
  await expect(reason).toHaveAccessibleDescription(/say why/i)
  await reason.fill('The gauge was not zeroed')
  await form.getByRole('button', { name: 'Leave out' }).click()

  await expect(chart.details.getByText(/excluded/i)).toBeVisible()
  await expect(form).toHaveCount(0)
  await expect(chart.details.getByRole('button', { name: /leave out/i })).toHaveCount(0)
  await expect(chart.figure).toHaveAccessibleName(/in control since/i)
  await page.goto('/#/violations')
  await expect(page.getByText(/nothing is open/i)).toBeVisible()
})
