import type { Page } from '@playwright/test'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { gauge } from './gauge.ts'
import { expect, test } from './test.ts'

const openEntry = async (page: Page, id: number, first = 'Value 1') => {
  await page.goto(`/#/enter/${id}`)
  await expect(page.getByLabel(first, { exact: true })).toBeFocused()
}

const plotted = async (api: (method: 'GET', path: string) => Promise<unknown>, id: number) =>
  ((await api('GET', `characteristics/${id}/chart`)) as { points: { value: number; excluded: boolean }[] })
    .points

// Would catch readings that land in whatever field has the focus, and prefixes that lead nowhere.
test('a gauge that types reaches the right field wherever the focus is', async ({ admin: page, api }) => {
  const ring = await createRing(api)
  const bore = await createRing(api, { code: 'BORE', name: 'Bore' })
  await api('POST', 'wedge-routes', { prefix: 'B;', characteristic_id: bore })
  await page.reload()
  await openEntry(page, ring)
  await page.getByLabel('Batch').focus()
  await gauge(page, '+0074.001mm')
  await expect(page.getByLabel('Value 1')).toHaveValue('74.001 mm')
  await expect(page.getByLabel('Value 2')).toBeFocused()
  await expect(page.getByLabel('Batch')).toHaveValue('')
  for (const text of ['74,002', '74.003', '74.004']) await gauge(page, text)
  await page.getByLabel('Note').fill('by hand')
  await gauge(page, '74.005')
  await expect(page.getByText(/recorded · on trial/i)).toBeVisible()
  expect((await plotted(api, ring)).map(({ value }) => value)).toEqual([expect.closeTo(74.003, 9)])

  await gauge(page, 'B;74.010')
  await expect(page.getByRole('heading', { name: 'Bore' })).toBeVisible()
  await expect(page.getByLabel('Value 1')).toHaveValue('74.010')
  await gauge(page, '12.5')
  await expect(page.getByLabel('Value 2')).toHaveAccessibleDescription(/below 73\.500/i)
})

// Would catch a barcode that is read as a value, and a batch that is lost between entries.
test('a barcode fills the field of its prefix, which sticks', async ({ admin: page, api }) => {
  const id = await createRing(api, { subgroup_size: 1, chart_type: 'i_mr' })
  await api('PATCH', 'trace-fields/batch_number', { barcode_prefix: 'LOT' })
  await page.reload()
  await openEntry(page, id, 'Value')
  await gauge(page, 'LOT4711')
  await expect(page.getByLabel('Batch')).toHaveValue('4711')
  await expect(page.getByLabel('Value', { exact: true })).toHaveValue('')
  await page.getByLabel('Value', { exact: true }).focus()
  await gauge(page, '74.001')
  await expect(page.getByText(/recorded/i)).toBeVisible()
  await expect(page.getByLabel('Batch')).toHaveValue('4711')
})

// Would catch a slip that nobody can take back, and an undo that hides what happened.
test('the last entry is undone within its time, and what was typed comes back', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api, { subgroup_size: 1, chart_type: 'i_mr' })
  await openEntry(page, id, 'Value')
  await page.keyboard.type('74.040', { delay: 45 })
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /undo last entry \(\d+ s\)/i }).click()
  await expect(page.getByText(/undone\. the entry stays on the chart as left out/i)).toBeVisible()
  await expect(page.getByLabel('Value', { exact: true })).toHaveValue('74.040')
  await expect(page.getByRole('button', { name: /undo last/i })).toHaveCount(0)
  expect(await plotted(api, id)).toMatchObject([{ excluded: true }])
})

// Would catch work lost by a reload, by a lock, or by a look at another screen.
test('a draft survives a reload and another screen', async ({ admin: page, api }) => {
  const id = await createRing(api)
  await openEntry(page, id)
  await page.keyboard.type('74.001', { delay: 45 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('74.0', { delay: 45 })
  await page.getByLabel('Note').fill('chip')
  await page.reload()
  await expect(page.getByLabel('Value 1')).toHaveValue('74.001')
  await expect(page.getByLabel('Value 2')).toHaveValue('74.0')
  await page.goto('/#/violations')
  await openEntry(page, id)
  await expect(page.getByLabel('Note')).toHaveValue('chip')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  // Would catch a pad that is too small for gloves, hides behind another keyboard, or cannot do without one.
  test('the number pad alone records a subgroup', async ({ admin: page, api }) => {
    const id = await createRing(api, { subgroup_size: 2 })
    await page.goto(`/#/enter/${id}`)
    const pad = page.getByRole('group', { name: 'Number pad' })
    await expect(pad).toBeHidden()
    await page.getByLabel('Value 1').tap()
    await expect(pad).toBeVisible()
    await expect(page.getByLabel('Value 1')).toHaveAttribute('inputmode', 'none')
    for (const key of await pad.getByRole('button').all()) {
      const box = await key.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64)
    }
    for (const value of ['74.01', '74.02']) {
      for (const digit of value) {
        await pad.getByRole('button', { name: digit === '.' ? 'Decimal sign' : digit, exact: true }).tap()
      }
      await pad.getByRole('button', { name: /^(Next value|Record)$/ }).tap()
    }
    await expect(page.getByText(/recorded/i)).toBeVisible()
    expect(await plotted(api, id)).toHaveLength(1)
    await page.reload()
    await expect(pad).toBeVisible()
  })

  // Would catch counts that need a keyboard, and defects whose kind is lost.
  test('defects are tallied by kind', async ({ admin: page, api }) => {
    const id = await createRing(api, {
      chart_type: 'c',
      subgroup_size: 1,
      plausible_min: null,
      plausible_max: null,
      lsl: null,
      usl: null,
      target: null,
      unit: null,
      defect_kinds: ['Scratch', 'Dent'],
    })
    await page.goto(`/#/enter/${id}`)
    const more = (kind: string) => page.getByRole('button', { name: `One more, ${kind}` })
    for (const kind of ['Scratch', 'Scratch', 'Dent', 'Dent']) await more(kind).tap()
    await page.getByRole('button', { name: 'One less, Dent' }).tap()
    await more('Nonconformities').tap()
    await expect(page.getByLabel('Nonconformities', { exact: true })).toHaveValue('4')
    await expect(page.getByText('1 without a kind')).toBeVisible()
    await page.getByRole('button', { name: 'Record sample' }).tap()
    await expect(page.getByText(/recorded/i)).toBeVisible()
    const { points } = (await api('GET', `characteristics/${id}/chart`)) as {
      points: { sample_id: number }[]
    }
    const sample = await api('GET', `characteristics/${id}/samples/${points[0]?.sample_id}`)
    expect(sample).toMatchObject({ count: 4, metadata: { 'defect.Scratch': 2, 'defect.Dent': 1 } })
  })
})

// Would catch an entry that goes without what a leader asks for.
test('a required field is asked for before anything is recorded', async ({ admin: page, api }) => {
  const id = await createRing(api, { subgroup_size: 1, chart_type: 'i_mr', instruction: 'Clean the anvil.' })
  await postSubgroups(
    api,
    id,
    pistonRings.slice(0, 5).map(([value]) => [value ?? 74]),
  )
  await api('POST', 'trace-fields', {
    key: 'cavity',
    label: 'Cavity',
    kind: 'choice',
    choices: ['1', '2', '3'],
    required: true,
  })
  await openEntry(page, id, 'Value')
  await expect(page.getByText('Clean the anvil.')).toBeVisible()
  await page.keyboard.type('74.001', { delay: 45 })
  await page.keyboard.press('Enter')
  const cavity = page.getByRole('group', { name: 'Cavity' })
  await expect(cavity).toContainText('Fill in Cavity first.')
  await expect(cavity.getByRole('button', { name: '1' })).toBeFocused()
  await cavity.getByRole('button', { name: '2' }).click()
  await page.getByRole('button', { name: /^record/i }).click()
  await expect(page.getByText(/recorded/i)).toBeVisible()
  const { points } = (await api('GET', `characteristics/${id}/chart`)) as { points: { sample_id: number }[] }
  const sample = await api('GET', `characteristics/${id}/samples/${points.at(-1)?.sample_id}`)
  expect(sample).toMatchObject({ metadata: { cavity: '2' } })
})

// Would catch the first digits of a subgroup that are lost while the one before is still on its way: 4.01 for 74.01.
test('what is typed while the station takes its time belongs to the next subgroup', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api, { subgroup_size: 2 })
  await page.routeWebSocket('**/bridge', (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => void setTimeout(() => socket.send(message), 500))
  })
  await page.reload()
  await openEntry(page, id)
  for (const value of ['74.001', '74.002', '74.011', '74.0']) {
    await page.keyboard.type(value, { delay: 45 })
    if (value !== '74.0') await page.keyboard.press('Enter', { delay: 45 })
  }
  await expect(page.getByLabel('Value 1')).toHaveValue('74.011')
  await expect(page.getByLabel('Value 2')).toHaveValue('74.0')
  await page.keyboard.type('12', { delay: 45 })
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await plotted(api, id)).map(({ value }) => value))
    .toEqual([expect.closeTo(74.0015, 9), expect.closeTo(74.0115, 9)])
})
