import { expect, test } from './test.ts'
import { postViolations } from './violationHistory.ts'

// Would catch a lasting shift that has to be answered one violation at a time, and boxes that only a mouse reaches.
test('violations are ticked by keyboard and acknowledged by one form', async ({ admin: page, api }) => {
  const { open } = await postViolations(api, 80)
  await page.goto('/#/violations')
  const table = page.getByRole('table', { name: 'Violations' })
  const status = page.getByRole('radiogroup', { name: 'Status' })
  await expect(status.getByText(`Open ${open}`)).toBeVisible()
  const ofGroove = table.getByRole('checkbox', { name: /^Select Beyond control limits, Groove width/ })
  const grooves = await ofGroove.count()

  await ofGroove.first().focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const bar = page.getByRole('region', { name: 'Selection' })
  await expect(bar.getByRole('status')).toHaveText('1 selected')
  await bar.getByRole('button', { name: /^Select all of Groove width, upper: Beyond/ }).press('Enter')
  await expect(bar.getByRole('status')).toHaveText(`${grooves} selected`)
  for (const box of await ofGroove.all()) await expect(box).toBeChecked()

  await bar.getByRole('button', { name: `Acknowledge ${grooves}` }).press('Enter')
  const form = page.getByRole('form', { name: 'Acknowledge' })
  await expect(form).toContainText(`Groove width, upper: Beyond control limits (${grooves})`)
  for (const name of ['Cause', 'Action']) {
    await form.getByRole('combobox', { name }).press('Enter')
    await page.getByRole('option').first().click()
  }
  await form.getByRole('button', { name: 'Acknowledge' }).press('Enter')
  await expect(form).toHaveCount(0)
  await expect(bar).toHaveCount(0)
  await expect(status.getByText(`Open ${open - grooves}`)).toBeVisible()
  await expect(ofGroove).toHaveCount(0)
})

// Would catch a person who is stuck: somebody else was first, and the others cannot be acknowledged either.
test('what somebody else has answered meanwhile is unticked, and the others are acknowledged', async ({
  admin: page,
  api,
}) => {
  const { open } = await postViolations(api, 16)
  const { results } = await api<{ results: { id: number }[] }>('GET', 'violations?status=open')
  await page.goto('/#/violations')
  await page.getByRole('checkbox', { name: 'Select all of this page' }).check()
  const bar = page.getByRole('region', { name: 'Selection' })
  await bar.getByRole('button', { name: `Acknowledge ${open}` }).click()
  const form = page.getByRole('form', { name: 'Acknowledge' })
  for (const name of ['Cause', 'Action']) {
    await form.getByRole('combobox', { name }).click()
    await page.getByRole('option').first().click()
  }
  await api('POST', `violations/${results[0]?.id}/acknowledge`, {
    cause_code: 'GAUGE',
    action_code: 'ADJUST',
  })
  await form.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(form.getByRole('alert')).toContainText(
    /already acknowledged this violation\. None of the \d+ violations was acknowledged\. .*not selected any more/,
  )
  await form.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(form).toHaveCount(0)
  await expect(page.getByText(/nothing is open/i)).toBeVisible()
})
