import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { expect, test } from './test.ts'

// Would catch a study that hides that the process is out of control, numbers that differ from the panel that explains them, and a
// choice of distribution that changes nothing.
test('a capability study says first whether it holds, shows six pictures, and explains each number', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings, 5)
  await page.goto(`/#/charts/${id}`)
  const details = page.getByRole('button', { name: 'Details', expanded: false })
  if (await details.isVisible()) await details.click()
  await page.getByRole('link', { name: 'Capability study' }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: /capability of piston ring/i })).toBeVisible()
  await expect(main.getByRole('status').first()).toContainText(/was not in control: Beyond control limits/)
  for (const picture of [
    /^Mean of 40/,
    /^Range of 40/,
    /single values of the last 25/i,
    /^Histogram of 200/,
  ]) {
    await expect(main.getByRole('img', { name: picture })).toBeVisible()
  }
  await expect(main.getByRole('img', { name: /probability plot, normal/i })).toBeVisible()
  await expect(
    main.getByRole('img', { name: /width of the process beside the specification/i }),
  ).toBeVisible()

  const numbers = main.getByRole('table', { name: 'Capability', exact: true })
  const cpk = numbers.getByRole('button', { name: /^Cpk \d\.\d\d, show how/ })
  const shown = (await cpk.textContent()) ?? ''
  await cpk.click()
  const panel = page.getByRole('dialog', { name: /how was this computed/i })
  await expect(panel).toContainText('min(Cpl, Cpu)')
  await expect(panel).toContainText(shown)
  await panel.getByRole('button', { name: 'Close' }).click()

  const fits = main.getByRole('table', { name: 'Distributions' })
  await expect(fits.getByRole('row', { name: /gamma/i })).toContainText(/vary so little/)
  await fits.getByRole('radio', { name: /^Johnson transform/ }).check()
  await expect(main.getByRole('img', { name: /probability plot, johnson/i })).toBeVisible()
  await expect(main).toContainText('by Johnson transform')

  await main.getByRole('combobox', { name: 'Over time by' }).click()
  await page.getByRole('option', { name: '10 subgroups' }).click()
  const overTime = main.getByRole('table', { name: 'Capability over time' })
  await expect(overTime.getByRole('row')).toHaveCount(5)
  await main.getByRole('combobox', { name: 'Subgroups' }).click()
  await page.getByRole('option', { name: 'Newest 25' }).click()
  await expect(main).toContainText('125 values in 25 subgroups')
})

// Would catch a study of counts that shows indices, or no interval.
test('a study of counts shows the mean defect level', async ({ admin: page, api }) => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: 'SCRAP',
    name: 'Scrap',
    chart_type: 'p',
    subgroup_size: 100,
  })
  for (const count of [2, 3, 1, 4]) {
    await api('POST', 'data-entry/submit', { characteristic_id: id, count, sample_size: 100 })
  }
  await page.goto(`/#/charts/${id}/capability`)
  const level = page.getByRole('table', { name: 'Mean defect level' })
  await expect(level.getByRole('button', { name: /^p̄ 0\.02500, show how/ })).toBeVisible()
  await expect(level.getByRole('button', { name: /^Per million 25000, show how/ })).toBeVisible()
  await expect(page.getByRole('main').getByRole('combobox', { name: 'Distribution' })).toHaveCount(0)
})
