import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'
import { readPdf } from '../support/readPdf.ts'
import { addPerson, signInAs } from './people.ts'
import { dayFromNow } from './plantClock.ts'
import { masterKey } from './station.ts'
import { expect, test } from './test.ts'

const line = 'BOOT-LINE-A'

const today = dayFromNow(0)

interface Kpis {
  readonly kpis: Readonly<Record<string, { readonly value: number | null }>>
}

const type = async (page: Page, text: string) => {
  await page.keyboard.type(text, { delay: 45 })
  await page.keyboard.press('Enter')
}

const record = async (page: Page, numbers: readonly string[]) => {
  const form = page.getByRole('form', { name: 'Entry of production' })
  await form.getByRole('combobox', { name: 'Work order' }).focus()
  await type(page, '2026-BOOT-7')
  await expect(form.getByLabel('Units made')).toBeFocused()
  for (const text of numbers) {
    await page.keyboard.press('ControlOrMeta+a')
    await type(page, text)
  }
  await expect(form.getByText(/^Recorded · /)).toBeVisible()
}

// Would catch a number that one of the four rounds, filters or computes by itself.
test('from the order over its entries to the figures and the report: screen, API, PDF and workbook say the same', async ({
  page,
  api,
  baseURL,
}) => {
  // Four screens, a PDF and a workbook, each typed or read as a person does.
  test.setTimeout(90_000)
  const own = { client_id: line, must_change_password: false }
  await addPerson(api, { username: 'lea', full_name: 'Lea', role: 'LEADER_DATACONFIG', ...own })
  await page.goto('/#/production/orders')
  await signInAs(page, 'lea')
  await page.getByRole('button', { name: 'New work order' }).click()
  const order = page.getByRole('form', { name: 'New work order' })
  await order.getByLabel('Order number').pressSequentially('2026-BOOT-7', { delay: 45 })
  await order.getByRole('combobox', { name: 'Style' }).pressSequentially('ROPER-BOOT', { delay: 45 })
  await order.getByLabel('Quantity').pressSequentially('500', { delay: 45 })
  await order.getByLabel('Ships on').fill(dayFromNow(60))
  await order.getByRole('button', { name: 'Add order' }).click()
  await expect(page.getByText('2026-BOOT-7 is added.')).toBeVisible()
  await api('PATCH', 'work-orders/2026-BOOT-7', { ideal_cycle_time: 0.053 })

  await page.getByRole('navigation', { name: 'Production' }).getByRole('link', { name: 'Entry' }).click()
  await page.getByRole('combobox', { name: 'Shift', exact: true }).click()
  await page.getByRole('option', { name: '1st shift' }).click()
  await record(page, ['113', '3', '8.1', '10'])
  await page.getByRole('combobox', { name: 'Shift', exact: true }).click()
  await page.getByRole('option', { name: '2nd shift' }).click()
  await record(page, ['97', '4', '7.3', '7'])

  const period = `client_id=${line}&date_from=${today}&date_to=${today}`
  const { kpis } = await api<Kpis>('GET', `kpi/all?${period}`)
  const told = (kpi: string) => kpis[kpi]?.value?.toFixed(2) ?? 'nothing'
  // 210 units of 0.053 h by 10 people for 8.5 h and 7 for 8 h.
  expect(kpis.efficiency?.value).toBeCloseTo((100 * 210 * 0.053) / (10 * 8.5 + 7 * 8), 10)
  expect(kpis.performance?.value).toBeCloseTo((100 * 210 * 0.053) / (8.1 + 7.3), 10)
  expect(kpis.ppm?.value).toBeCloseTo((1e6 * 7) / 210, 6)

  await page.getByRole('navigation', { name: 'Production' }).getByRole('link', { name: 'Figures' }).click()
  const tile = (name: string) => page.getByRole('article', { name })
  await expect(tile('Efficiency')).toContainText(told('efficiency'))
  await expect(tile('Performance')).toContainText(told('performance'))

  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Reports' }).click()
  await page.getByLabel('Day', { exact: true }).fill(today)
  await expect(page.getByRole('figure', { name: /^Page 1 of / })).toContainText(told('efficiency'))
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save PDF' }).click()
  const { text } = await readPdf(await readFile(await (await download).path()))
  for (const kpi of ['efficiency', 'performance', 'rty', 'availability', 'absenteeism']) {
    expect(text, kpi).toContain(`${told(kpi)} %`)
  }

  const answer = await fetch(
    `${baseURL}/api/v1/reports/production/excel?client_id=${line}&date_from=${today}&date_to=${today}`,
    { headers: { 'x-api-key': masterKey } },
  )
  const sheets = await readExcelFile(Buffer.from(await answer.arrayBuffer()))
  const summary = sheets.find(({ sheet }) => sheet === 'Summary')?.data ?? []
  for (const [name, kpi] of [
    ['Efficiency', 'efficiency'],
    ['Performance', 'performance'],
    ['Availability', 'availability'],
  ] as const) {
    const cell = summary.find((row) => row[0] === name)?.[1]
    expect(cell, name).toBeCloseTo(kpis[kpi]?.value ?? Number.NaN, 9)
  }
})
