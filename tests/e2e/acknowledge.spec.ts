import { answersTo } from './answersTo.ts'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { openChart } from './chart.ts'
import { signIn } from './signIn.ts'
import { expect, test } from './test.ts'

// Would catch a mark that stays loud after somebody has dealt with it, and an acknowledgement without cause or action.
test('acknowledging at the point makes its mark hollow', async ({ admin: page, api }) => {
  const id = await createRing(api)
  await postSubgroups(api, id, [...pistonRings.slice(0, 25), [74.031, 74.042, 74.053, 74.064, 74.025]])
  const chart = await openChart(page, id)
  await expect.poll(() => chart.pixelsOf('--alarm')).toBeGreaterThan(20)
  const loud = await chart.pixelsOf('--alarm')

  await chart.details.getByRole('button', { name: 'Acknowledge' }).click()
  const form = page.getByRole('form', { name: 'Acknowledge' })
  await form.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(form.getByRole('combobox', { name: 'Cause' })).toHaveAccessibleDescription(/choose a cause/i)
  await expect(form.getByRole('combobox', { name: 'Action' })).toHaveAccessibleDescription(
    /choose what you did/i,
  )
  for (const name of ['Cause', 'Action']) {
    await form.getByRole('combobox', { name }).click()
    await page.getByRole('option').first().click()
  }
  await form.getByLabel('Comment').fill('Insert 4 was chipped')
  await form.getByRole('button', { name: 'Acknowledge' }).click()

  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => chart.pixelsOf('--alarm')).toBeLessThan(loud)
  expect(await chart.pixelsOf('--alarm')).toBeGreaterThan(0)
  await page.goto('/#/violations')
  await expect(page.getByText(/nothing is open/i)).toBeVisible()
})

// Would catch a sheet that stays open over the list after its violation was acknowledged, as the list was the last to hear of it.
test('the sheet of a violation closes once it is acknowledged, whichever answer comes last', async ({
  page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, [...pistonRings.slice(0, 25), [74.031, 74.042, 74.053, 74.064, 74.025]])
  const list = await answersTo(page, 'violation.list')
  await signIn(page)
  await page.goto('/#/violations')
  await page.getByRole('button', { name: 'Acknowledge' }).first().click()
  const sheet = page.getByRole('dialog')
  const form = sheet.getByRole('form', { name: 'Acknowledge' })
  for (const name of ['Cause', 'Action']) {
    await form.getByRole('combobox', { name }).click()
    await page.getByRole('option').first().click()
  }
  list.hold()
  await form.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(form).toHaveCount(0)
  await expect(sheet).toBeVisible()
  list.release()
  await expect(sheet).toBeHidden()
})
