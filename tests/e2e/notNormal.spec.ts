import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { openChart } from './chart.ts'
import { expect, test } from './test.ts'

// Would catch a headline of Cpk by a normal curve that the values refute, with nothing beside it.
test('figures that a normal curve does not carry are marked wherever they stand, with the way to the best fit', async ({
  admin: page,
  api,
}) => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: 'RUNOUT',
    name: 'Run-out',
    chart_type: 'i_mr',
    subgroup_size: 1,
    lsl: 0,
    usl: 30,
    decimals: 2,
  })
  const samples = Array.from({ length: 60 }, (_, i) => ({
    characteristic_id: id,
    measurements: [Math.exp(Math.sin(i * 12.9898) + Math.cos(i * 78.233) + Math.sin(i * 3.7))],
    timestamp: new Date(Date.UTC(2026, 0, 5, 6, i)).toISOString(),
  }))
  await api('POST', 'data-entry/batch', { samples })
  const { details } = await openChart(page, id)
  const said =
    /do not follow a normal curve \(p [<=] 0\.\d+\): these figures do not hold\. The best fit is .+, Ppk -?\d/
  await expect(details.getByRole('status').filter({ hasText: said })).toBeVisible()

  await page.goto(`/#/charts/${id}/capability`)
  const main = page.getByRole('main')
  const warning = main.getByRole('status').filter({ hasText: said })
  await expect(warning).toBeVisible()
  await expect(main.getByText('Not normal: these do not hold.')).toBeVisible()
  const name = (await warning.getByRole('button', { name: /^Study by / }).textContent())?.replace(
    'Study by ',
    '',
  )
  await warning.getByRole('button', { name: /^Study by / }).click()
  await expect(warning).toHaveCount(0)
  await expect(main.getByText('Not normal: these do not hold.')).toHaveCount(0)
  await expect(main).toContainText(`by ${name}`)

  await page.goto(`/#/charts/${id}`)
  await details.getByRole('link', { name: /^Study by / }).click()
  await expect(page).toHaveURL(/capability\/best$/)
  await expect(main.getByRole('combobox', { name: 'Distribution' })).toHaveValue(/best fit/i)
  await expect(main).toContainText(`by ${name}`)
})

// Would catch a capability beside the chart that is the one before the correction, until a timer of five seconds ends.
test('capability beside the chart follows a subgroup that is left out at once', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings)
  const { details } = await openChart(page, id)
  await expect(details.getByText('200 values in 40 subgroups')).toBeVisible()
  const { results } = await api<{ results: { sample_id: number }[] }>(
    'GET',
    `violations?characteristic_id=${id}`,
  )
  await api('POST', `characteristics/${id}/samples/${results[0]?.sample_id}/exclude`, {
    reason: 'gauge not zeroed',
  })
  await expect(details.getByText('195 values in 39 subgroups')).toBeVisible({ timeout: 3500 })
})
