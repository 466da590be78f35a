import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { expect, test } from './test.ts'

// Would catch a trial of rules that stores something, or that tries the saved rules in place of those on the form.
test('rules are tried on the whole history before they are saved', async ({ admin: page, api }) => {
  const id = await createRing(api, { rules: { preset: 'shewhart' } })
  await postSubgroups(api, id, pistonRings)
  await page.goto(`/#/characteristics/${id}`)
  const trial = page.getByRole('region', { name: 'The rules on the whole history' })
  const start = trial.getByRole('button', { name: 'Try these rules on the whole history' })
  await start.click()
  await expect(trial.getByRole('status')).toHaveText(
    /3 signals in 40 subgroups: exactly the violations that are stored\. Nothing was changed\./,
  )
  await expect(start).toBeDisabled()

  await page.getByRole('region', { name: /level/i }).getByRole('combobox').first().click()
  await page
    .getByRole('option', { name: /nelson/i })
    .first()
    .click()
  await start.click()
  await expect(trial.getByRole('status')).toHaveText(/that are no violations now/)
  await expect(trial.getByRole('row', { name: /shift|zone a|zone b/i }).first()).toBeVisible()
  const { total } = await api<{ total: number }>('GET', `violations?characteristic_id=${id}`)
  expect(total).toBe(3)
})
