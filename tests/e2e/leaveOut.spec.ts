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

// Would catch an exclusion that nobody can take back, and a typing error that can only be left out.
test('a subgroup counts again, and its values are corrected, each with a reason', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, [...pistonRings.slice(0, 25), [74.031, 74.042, 74.053, 74.064, 74.025]])
  const chart = await openChart(page, id)
  await chart.details.getByRole('button', { name: /leave out of limits and rules/i }).click()
  const leave = page.getByRole('form', { name: 'Leave out' })
  await leave.getByRole('textbox', { name: 'Reason' }).fill('The gauge was not zeroed')
  await leave.getByRole('button', { name: 'Leave out' }).click()
  await expect(chart.figure).toHaveAccessibleName(/in control since/i)

  await chart.details.getByRole('button', { name: /count in limits and rules/i }).click()
  const again = page.getByRole('form', { name: 'Count again' })
  await again.getByRole('textbox', { name: 'Reason' }).fill('It was zeroed after all')
  await again.getByRole('button', { name: 'Count again' }).click()
  await expect(chart.figure).toHaveAccessibleName(/out of control/i)

  await chart.details.getByRole('button', { name: /correct the values/i }).click()
  const form = page.getByRole('form', { name: 'Correct the values' })
  const first = form.getByRole('textbox', { name: 'Value 1' })
  await first.fill('ten')
  await form.getByRole('button', { name: 'Correct the values' }).click()
  await expect(first).toHaveAccessibleDescription(/not a number/i)
  for (const [place, value] of [74.001, 74.002, 74.003, 74.004, 73.995].entries()) {
    await form.getByRole('textbox', { name: `Value ${place + 1}` }).fill(String(value))
  }
  await form.getByRole('textbox', { name: 'Reason' }).fill('Typed in the wrong column')
  await form.getByRole('button', { name: 'Correct the values' }).click()
  await expect(chart.figure).toHaveAccessibleName(/in control since/i)
  await page.goto('/#/violations')
  await expect(page.getByText(/nothing is open/i)).toBeVisible()
})
