import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { openChart } from './chart.ts'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

const outlier = [74.031, 74.042, 74.053, 74.064, 74.025]

// Would catch a change that goes through unsigned, and a signature that is not shown beside what it signs.
test('where a plant asks for it, a subgroup is left out with a signature only', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, [...pistonRings.slice(0, 25), outlier])
  await page.goto('/#/settings')
  const choice = page.getByRole('checkbox', { name: 'Leave a subgroup out of limits and rules' })
  await choice.check()
  // Would catch a tick that holds for everybody without a word.
  await expect(page.getByRole('alert').filter({ hasText: 'holds from now on' })).toContainText(
    '“Leave a subgroup out of limits and rules” is saved',
  )
  const asked = () => api<{ signed_operations: string[] }>('GET', 'settings')
  await expect.poll(async () => (await asked()).signed_operations).toEqual(['sample.exclude'])

  const chart = await openChart(page, id)
  await chart.details.getByRole('button', { name: /leave out of limits and rules/i }).click()
  const form = page.getByRole('form', { name: 'Leave out' })
  await form.getByRole('textbox', { name: 'Reason' }).fill('The gauge was not zeroed')
  const signature = form.getByRole('group', { name: 'Your signature' })
  const password = signature.getByLabel('Your password')
  await form.getByRole('button', { name: 'Leave out' }).click()
  await expect(password).toHaveAccessibleDescription(/give your password/i)
  await password.fill('not the right one at all')
  await form.getByRole('button', { name: 'Leave out' }).click()
  await expect(password).toHaveAccessibleDescription(/password is wrong. Nothing was changed/i)
  await password.fill(administrator.password)
  await signature.getByRole('combobox', { name: 'It means' }).click()
  await page.getByRole('option', { name: 'Responsibility' }).click()
  await form.getByRole('button', { name: 'Leave out' }).click()
  await expect(chart.details.getByRole('list', { name: 'Signatures' })).toContainText(
    /left out: .*responsibility/i,
  )
  const program = api('POST', `characteristics/${id}/samples/1/exclude`, { reason: 'By a script' })
  await expect(program).rejects.toThrow(/403.*only a person can give/s)
})

// Would catch limits that are frozen unsigned from one of the two screens that freeze them.
test('limits are signed where they are frozen, and the revision says by whom', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 25))
  await page.goto('/#/settings')
  await page.getByRole('checkbox', { name: 'Freeze or give control limits' }).check()
  await openChart(page, id)
  await page.getByRole('button', { name: 'Limits', exact: true }).click()
  const panel = page.getByRole('complementary', { name: 'Limits' })
  await panel.getByRole('button', { name: 'Try new limits' }).click()
  const bench = page.getByRole('form', { name: 'New limits' })
  await bench.getByText('Centre and sigma').click()
  await bench.getByLabel('Centre', { exact: true }).fill('74')
  await bench.getByLabel('Sigma', { exact: true }).fill('0.01')
  await bench.getByLabel('Your password').fill(administrator.password)
  await bench.getByRole('button', { name: 'Freeze limits' }).click()
  await expect(bench).toHaveCount(0)
  await panel.getByRole('button', { name: /revision 2/i }).click()
  await expect(panel.getByText(/signed by .*approval/i)).toBeVisible()
})
