import { mkdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Api } from './api.ts'
import { misfits } from './layout.ts'
import { expect, test } from './test.ts'

const start = Date.parse('2026-01-05T06:00:00Z')

/** Two characteristics, measured in turn, batch after batch, with one value far out. */
const measured = async (api: Api, subgroups = 60): Promise<number[]> => {
  const ids: number[] = []
  for (const [code, name] of [
    ['BORE', 'Bore'],
    ['LENGTH', 'Length'],
  ]) {
    const made = await api<{ id: number }>('POST', 'characteristics', {
      code,
      name,
      unit: 'mm',
      chart_type: 'i_mr',
      subgroup_size: 1,
      decimals: 3,
    })
    await api('POST', `characteristics/${made.id}/limits`, { method: 'given', center_line: 10, sigma: 0.01 })
    ids.push(made.id)
  }
  const samples = Array.from({ length: subgroups }, (_, i) => ({
    characteristic_id: ids[i % 2],
    measurements: [i === 34 ? 10.2 : 10 + (((i * 7) % 11) - 5) / 1000],
    timestamp: new Date(start + i * 600_000).toISOString(),
    batch_number: `B-${100 + Math.floor(i / 10)}`,
    operator_id: i % 3 === 0 ? 'meyer' : 'kaya',
    metadata: { part_number: 'R-7', cavity: 1 + (i % 4), serial: `SN-${4700 + i}` },
  }))
  await api('POST', 'data-entry/batch', { samples })
  return ids
}

const list = (page: Page) => page.getByRole('table', { name: 'Samples' })
const sheet = (page: Page) => page.getByRole('dialog')

// Would catch a field that cannot be defined by hand, or that older subgroups are not found by.
test('a leader defines a field and finds what was measured before by it', async ({ admin: page, api }) => {
  await measured(api)
  await page.getByRole('link', { name: 'Setup' }).click()
  await page.getByRole('link', { name: 'Traceability fields' }).click()
  await page.getByRole('button', { name: 'Add field' }).click()
  const form = page.getByRole('form', { name: 'Field' })
  await form.getByRole('button', { name: 'Add field' }).click()
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/Give it a name/)
  await form.getByRole('textbox', { name: 'Name' }).fill('Serial')
  await expect(form.getByRole('textbox', { name: 'Key' })).toHaveValue('serial')
  await form.getByRole('textbox', { name: 'Barcodes that begin with' }).fill('S:')
  await form.getByRole('button', { name: 'Add field' }).click()
  const row = page.getByRole('row').filter({ hasText: 'serial' })
  await expect(row).toContainText('barcodes with S:')
  await row.getByRole('button', { name: 'Move Serial up' }).click()
  await expect(page.getByRole('row').nth(3)).toContainText('Serial')

  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Search' }).fill('sn-4734')
  await page.getByRole('button', { name: 'SN-4734' }).click()
  await expect(page.getByRole('heading', { name: 'Serial SN-4734' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Charts' }).getByRole('listitem')).toContainText(
    '2 open violations',
  )
})

// Would catch a batch that cannot be found, corrected, left out, or followed to all its charts and back, by role and keyboard.
test('a batch is found, followed to its charts and back; a subgroup is corrected and left out with reasons', async ({
  admin: page,
  api,
}) => {
  await measured(api)
  await page.getByRole('link', { name: 'Samples' }).click()
  await expect(page.getByText('60 subgroups')).toBeVisible()

  // Arrow keys lead from row to row, Enter opens one.
  await list(page)
    .getByRole('button', { name: /^Open / })
    .first()
    .focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(
    list(page)
      .getByRole('button', { name: /Open Bore/ })
      .last(),
  ).toBeFocused()
  await page.keyboard.press('Home')
  // The list takes the focus to its first row once that row is drawn, and would take it from the search.
  await expect(list(page).getByRole('button', { name: /^Open/ }).first()).toBeFocused()

  const search = page.getByRole('textbox', { name: /Search a batch/ })
  await search.fill('b-103')
  await page.getByRole('option', { name: /B-103/ }).click()
  await expect(page.getByText('10 subgroups', { exact: true })).toBeVisible()
  await list(page).getByRole('row').filter({ hasText: '10.200' }).getByRole('button').press('Enter')
  await expect(sheet(page)).toContainText('10.200')
  await sheet(page).getByRole('button', { name: 'Change what it carries' }).click()
  await page.getByLabel('Operator', { exact: true }).fill('schulz')
  await page.getByRole('button', { name: 'Save what it carries' }).click()
  await expect(page.getByLabel('Reason')).toHaveAccessibleDescription(/Say why/)
  await page.getByLabel('Reason').fill('wrong badge')
  await page.getByRole('button', { name: 'Save what it carries' }).click()
  await expect(sheet(page).getByRole('list', { name: 'History' })).toContainText('kaya became schulz')
  await sheet(page)
    .getByRole('button', { name: /Leave out of limits/ })
    .click()
  await page.getByLabel('Reason').fill('a chip on the probe')
  await page.getByRole('button', { name: 'Leave out', exact: true }).click()
  await expect(sheet(page).getByRole('list', { name: 'History' })).toContainText('a chip on the probe')

  await sheet(page).getByRole('link', { name: 'Batch B-103: all its charts' }).click()
  const charts = page.getByRole('list', { name: 'Charts' })
  await expect(charts.getByRole('listitem')).toHaveCount(2)
  await expect(charts).toContainText('1 left out')
  await page.getByRole('link', { name: /schulz/ }).click()
  await expect(page.getByRole('heading', { name: 'Operator schulz' })).toBeVisible()
  await page.getByRole('link', { name: 'Show Bore in its chart' }).click()
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('a chip on the probe')
})

const folder = process.env.SAMPLES_PICTURES

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [1080, 1920],
] as const) {
  // Would catch a screen whose words are cut off, or that scrolls sideways, at a size that people have.
  test(`samples, their traces and fields fit into ${width} × ${height}`, async ({ admin: page, api }) => {
    const [bore] = await measured(api, 240)
    await api('POST', 'trace-fields', {
      key: 'cavity',
      label: 'Cavity',
      kind: 'choice',
      choices: ['1', '2', '3', '4'],
    })
    await api('POST', 'trace-fields', {
      key: 'serial',
      label: 'Serial number',
      kind: 'barcode',
      barcode_prefix: 'S:',
    })
    await page.setViewportSize({ width, height })
    const shows = [
      ['samples', '/samples', 'Samples'],
      ['found', '/samples/find/trace=batch_number%253AB-103', 'Samples'],
      ['none', '/samples/find/trace=batch_number%253Anowhere', 'Samples'],
      ['trace', '/samples/trace/batch_number/B-103', 'Batch B-103'],
      ['fields', '/characteristics/fields', 'Traceability fields'],
    ] as const
    for (const [name, path, heading] of shows) {
      await page.goto(`/#${path}`)
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      if (name === 'samples') await expect(list(page)).toContainText('SN-4939')
      if (name === 'trace') await expect(page.getByRole('list', { name: 'Charts' })).toContainText('Bore')
      expect(await misfits(page)).toEqual([])
      if (folder === undefined) continue
      await mkdir(folder, { recursive: true })
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` })
      }
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await page.goto(`/#/samples/find/characteristic_id=${bore}&trace=batch_number%253AB-103`)
    await list(page)
      .getByRole('button', { name: /^Open / })
      .nth(2)
      .click()
    await expect(sheet(page)).toContainText('Where it comes from')
    expect(await misfits(page)).toEqual([])
    if (folder !== undefined) await page.screenshot({ path: `${folder}/sheet-${width}.png` })
  })
}
