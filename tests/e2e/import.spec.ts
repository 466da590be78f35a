import type { Page } from '@playwright/test'
import writeXlsxFile from 'write-excel-file/node'
import { createRing } from './characteristics.ts'
import { dropFile, germanTable, paste } from './importTables.ts'
import { expect, test } from './test.ts'

const start = Date.UTC(2026, 2, 4, 6)

const openImport = async (page: Page) => {
  await page.getByRole('link', { name: 'Import' }).click()
  await expect(page.getByText('Paste cells with Ctrl+V')).toBeVisible()
}

const imported = (page: Page) => page.getByRole('heading', { name: 'Imported', exact: true })

const pointsOf = async (api: (method: 'GET', path: string) => Promise<unknown>, id: number) => {
  const { points } = (await api('GET', `characteristics/${id}/chart?last=50`)) as {
    points: { value: number; excluded: boolean }[]
  }
  return points.filter(({ excluded }) => !excluded).map(({ value }) => Math.round(value * 1e6) / 1e6)
}

// Would catch commas read as thousands, a fault that cannot be mended where it stands, and an import that cannot be taken back;
// all by the keyboard.
test('a table of a German Excel is pasted, mended in place, imported and undone', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await openImport(page)
  const table = germanTable(12, start).replace('B-3\t', 'B-3\tx')
  await paste(page, table)
  const rows = page.getByRole('table', { name: 'Table' })
  await expect(rows).toContainText('Measured value')
  await expect(page.getByRole('combobox', { name: 'Cells are parted by' })).toHaveValue('Tab')
  await expect(page.getByRole('combobox', { name: 'Header' })).toHaveValue('Row 1')
  // Enter goes on with what was understood, and the first fault is at hand then.
  await expect(page.getByRole('button', { name: 'Check now' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('11 of 12 subgroups can be imported')).toBeVisible()

  const cell = page.getByRole('textbox', { name: 'Row 5, x1' })
  await expect(cell).toBeFocused()
  await expect(cell).toHaveAccessibleDescription(/is not a number/)
  await expect(page.getByRole('button', { name: 'Import 11' })).toBeDisabled()
  const mended = (await cell.inputValue()).replace('x', '')
  await cell.fill(mended)
  await cell.press('Enter')
  await expect(page.getByText('12 subgroups are ready to be imported, without a fault.')).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Chart of Piston ring diameter with 12 new points/ }),
  ).toBeVisible()

  // A reload goes on where it was: the station keeps the table, the window what was said of it.
  await page.reload()
  await expect(page.getByText('12 subgroups are ready to be imported, without a fault.')).toBeVisible()
  await page.getByText('1 cell corrected').click()
  await expect(page.getByText(`Row 5, x1: “${mended}”`)).toBeVisible()
  await page.getByRole('button', { name: 'Import 12' }).press('Enter')
  await expect(imported(page)).toBeVisible()
  await expect(page.getByText('12 stored')).toBeVisible()
  expect(await pointsOf(api, id)).toHaveLength(12)

  await page.getByRole('button', { name: /^Undo import/ }).press('Enter')
  await page.getByRole('textbox', { name: 'Reason' }).fill('wrong gauge')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Undone' })).toBeVisible()
  await expect(page.getByText('Limits that were frozen from them stay')).toBeVisible()
  expect(await pointsOf(api, id)).toEqual([])
  await page.getByRole('tab', { name: 'Past imports' }).click()
  await expect(page.getByRole('table', { name: 'Past imports' })).toContainText('Undone')
})

// Would catch 1.234 that becomes 1234 unasked, and an import that goes on without the answer.
test('what only a person can tell is asked, and holds for all columns that ask', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api, { plausible_min: undefined, plausible_max: undefined, subgroup_size: 2 })
  await openImport(page)
  await paste(page, 'Zeit;a;b\n04/03/2026 06:00;1.234;1.236\n05/03/2026 06:00;1.235;1.238\n')
  await expect(page.getByRole('button', { name: 'Check now' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Next: columns' }).click()
  const next = page.getByRole('button', { name: 'Next: check' })
  await expect(next).toBeDisabled()
  await page.getByRole('radio', { name: 'A decimal point: 1.234 means 1.234' }).check()
  await page.getByRole('button', { name: 'Read these 2 columns so' }).click()
  await expect(next).toBeDisabled()
  await page
    .getByRole('radio', { name: /^The day stands first: 04\/03\/2026 06:00 means 4 Mar 2026/ })
    .check()
  await page.getByRole('button', { name: 'Read Zeit so' }).click()
  await next.click()
  await expect(page.getByText('2 subgroups are ready to be imported')).toBeVisible()
  await page.getByRole('button', { name: 'Import 2' }).click()
  await expect(imported(page)).toBeVisible()
  expect(await pointsOf(api, id)).toEqual([1.235, 1.2365])
})

// Would catch a stored value that an import overwrites unasked, one that it cannot, and rows with faults that stop the good ones.
test('the good rows of a workbook are imported, and a conflict is overwritten as newer', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api, { chart_type: 'i_mr', subgroup_size: 1 })
  // A workbook knows no zones: its clock is that of the station, which runs where this test does.
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 4, hour))
  await api('POST', 'data-entry/submit', {
    characteristic_id: id,
    measurements: [74.01],
    timestamp: new Date(2026, 2, 4, 6).toISOString(),
  })
  const row = (hour: number, value: number | string) => [
    { value: at(hour), type: Date, format: 'dd.mm.yyyy hh:mm' },
    typeof value === 'number' ? { value, type: Number } : { value, type: String },
  ]
  const file = await writeXlsxFile([
    { sheet: 'Cover', data: [[{ value: 'Report of March' }]] },
    {
      sheet: 'Values',
      data: [[{ value: 'Time' }, { value: 'Value' }], row(6, 74.03), row(7, 'broken'), row(8, 74.02)],
    },
  ]).toBuffer()
  await openImport(page)
  await dropFile(
    page,
    'march.xlsx',
    file,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
  await page.getByRole('combobox', { name: 'Sheet of the workbook' }).click()
  await page.getByRole('option', { name: 'Values' }).click()
  await expect(page.getByRole('table', { name: 'Table' })).toContainText('broken')
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByText('2 of 3 subgroups can be imported')).toBeVisible()
  await page.getByRole('radio', { name: 'Overwrite: the table is newer' }).check()
  await page.getByRole('radio', { name: 'The good rows, without those that have faults' }).check()
  await page.getByRole('button', { name: 'Import 2' }).click()
  await expect(imported(page)).toBeVisible()
  await expect(page.getByText('1 stored · 1 overwritten · 1 refused')).toBeVisible()
  expect(await pointsOf(api, id)).toEqual([74.03, 74.02])
  await page.getByRole('link', { name: 'Chart of Piston ring diameter' }).click()
  await expect(page.getByRole('region', { name: 'Piston ring diameter' })).toBeVisible()
})

// Would catch what somebody corrected that is lost with the table, and a page that says nothing when the table is gone, or
// only until it is loaded again.
test('a table that the station no longer keeps is pasted again, and all goes on where it was', async ({
  admin: page,
  api,
  station,
  consoleErrors,
}) => {
  consoleErrors.expect(/WebSocket|ERR_CONNECTION/)
  await createRing(api)
  const table = germanTable(5, start).replace('B-3\t', 'B-3\tx')
  await openImport(page)
  await paste(page, table)
  await page.getByRole('button', { name: 'Check now' }).click()
  const cell = page.getByRole('textbox', { name: 'Row 5, x1' })
  await cell.fill((await cell.inputValue()).replace('x', ''))
  await cell.press('Enter')
  await expect(page.getByText('5 subgroups are ready to be imported')).toBeVisible()
  // A station that starts anew keeps no tables.
  await station.stop()
  await station.restart()
  for (let reload = 1; reload <= 2; reload += 1) {
    await page.reload()
    await expect(page.getByText('Paste it or choose the file again')).toBeVisible()
  }
  await paste(page, table)
  await expect(page.getByText('5 subgroups are ready to be imported')).toBeVisible()
  await page.getByRole('button', { name: 'Import 5' }).click()
  await expect(imported(page)).toBeVisible()
})

// Would catch a layout that the wizard cannot be told, and markers past the edge of the window.
test('pieces by their aliases, and a column for each characteristic', async ({ admin: page, api }) => {
  for (const code of ['BORE', 'DEPTH'])
    await createRing(api, { code, name: code, chart_type: 'i_mr', subgroup_size: 1 })
  await openImport(page)
  const markers = Array.from({ length: 110 }, (_, i) => `DYS${i}`)
  await paste(
    page,
    `Kit Number\tFull Name\tlocation\tYfull\t${markers.join('\t')}\n55520\tA B\tX\tJ\t${markers.map((_, i) => i).join('\t')}\n`,
  )
  await expect(page.getByText('54 more columns are not shown here.')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Next: columns' }).click()
  await expect(page.getByRole('combobox', { name: 'How the table is laid out' })).toHaveValue(
    'A row is a record of a piece',
  )
  await expect(page.getByRole('combobox', { name: 'What location holds' })).toHaveValue('Country')
  await page.getByRole('button', { name: 'Next: check' }).click()
  await page.getByRole('button', { name: 'Import 1' }).click()
  await expect(imported(page)).toBeVisible()

  await page.getByRole('button', { name: 'Import another table' }).click()
  await paste(page, 'Time\tBORE\tTiefe\n2026-03-04 06:00\t74.01\t74.02\n')
  await page.getByRole('button', { name: 'Next: columns' }).click()
  await expect(page.getByRole('combobox', { name: 'How the table is laid out' })).toHaveValue(
    'A row is a piece',
  )
  await page.getByRole('combobox', { name: 'What Tiefe holds' }).click()
  await page.getByRole('option', { name: 'Measured value' }).click()
  await expect(page.getByText('Choose a characteristic for Tiefe, or leave them out.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Characteristic of Tiefe' }).click()
  await page.getByRole('option', { name: 'DEPTH (DEPTH)' }).click()
  await page.getByRole('button', { name: 'Next: check' }).click()
  await page.getByRole('button', { name: 'Import 2' }).click()
  await expect(page.getByRole('link', { name: 'Chart of DEPTH' })).toBeVisible()
})
