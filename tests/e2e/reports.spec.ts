import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Page } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'
import { SMTPServer } from 'smtp-server'
import type { Api } from './api.ts'
import { addPerson, signInAs } from './people.ts'
import { expect, test } from './test.ts'

const line = 'BOOT-LINE-A'

/** The day before today by the clocks of this computer, as 2026-01-05. */
const yesterday = (): string => {
  const day = new Date(Date.now() - 86_400_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** An order with one entry of yesterday: efficiency 29.41 %. */
const produce = async (api: Api): Promise<void> => {
  await api('POST', 'work-orders', {
    ...{ work_order_id: 'WO-1', client_id: line, style_model: 'ROPER', planned_quantity: 1000 },
    ...{ planned_start_date: yesterday(), planned_ship_date: yesterday(), ideal_cycle_time: 0.25 },
  })
  await api('POST', 'production/entry', {
    ...{ work_order_id: 'WO-1', shift_date: yesterday(), shift_type: 'SHIFT_1ST', units_produced: 100 },
    ...{ units_defective: 2, run_time_hours: 8.5, employees_assigned: 10, shift_hours_scheduled: 8.5 },
  })
}

const saved = async (page: Page, button: string) => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const rowOf = (page: Page, figure: string) =>
  page
    .getByRole('table', { name: 'Figures of the report' })
    .getByRole('row', { name: new RegExp(`^${figure}`) })

// Would catch a file with other numbers than the screen, and an operator who is offered what would be refused.
test('an operator sees the numbers of a report and saves it, and is offered neither the workbook nor schedules', async ({
  page,
  api,
}, info) => {
  await produce(api)
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor', client_id: line })
  await page.goto('/')
  await signInAs(page, 'bea')
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Reports' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
  await expect(rowOf(page, 'Efficiency')).toContainText('29.41')
  await expect(page.getByText('1 entry of production')).toBeVisible()
  await page.screenshot({ path: info.outputPath('operator.png') })
  const pdf = await saved(page, 'Save PDF')
  expect(pdf.name).toBe(`${line}_Daily_Production_${yesterday()}.pdf`)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await expect(page.getByText(/is saved where downloads go/)).toBeVisible()
  await page.getByRole('combobox', { name: 'What' }).click()
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab')).toHaveCount(0)
  await page.goto('/#/reports/schedules')
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeVisible()
  await page.getByLabel('Day', { exact: true }).fill('2020-01-05')
  await expect(page.getByText(/no production was entered in this time/i)).toBeVisible()
})

// Would catch an SPC report that nobody can find, or that is made of another characteristic.
test('anybody saves the SPC report of a characteristic', async ({ admin: page, api }) => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    ...{ code: 'BORE', name: 'Bore depth', decimals: 2, chart_type: 'i_mr', subgroup_size: 1 },
  })
  for (const value of [10.1, 9.9, 10.2, 10]) {
    await api('POST', 'data-entry/submit', { characteristic_id: id, measurements: [value] })
  }
  await page.goto('/#/reports')
  await page.getByRole('combobox', { name: 'What' }).click()
  await page.getByRole('option', { name: /SPC report/ }).click()
  await expect(page.getByText(/choose a characteristic to see/i)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeDisabled()
  await page.getByRole('combobox', { name: 'Characteristic' }).click()
  await page.getByRole('option', { name: 'Bore depth (BORE)' }).click()
  await expect(page.getByText('Subgroups in all')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the chart' })).toBeVisible()
  const pdf = await saved(page, 'Save PDF')
  expect(pdf.name).toMatch(/^BORE_SPC_.*\.pdf$/)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a power user saves a workbook whose numbers are those of the screen', async ({
  admin: page,
  api,
}, info) => {
  await produce(api)
  await page.goto('/#/reports')
  await page.getByRole('combobox', { name: 'What' }).click()
  await page.getByRole('option', { name: /workbook/i }).click()
  await page.getByRole('combobox', { name: 'Line' }).click()
  await page.getByRole('option', { name: line }).click()
  await expect(rowOf(page, 'Efficiency')).toContainText('29.41')
  await page.screenshot({ path: info.outputPath('workbook.png') })
  const { name, bytes } = await saved(page, 'Save workbook')
  expect(name).toMatch(/^Production_Data_\d{4}-\d\d-\d\d_to_\d{4}-\d\d-\d\d\.xlsx$/)
  const summary = (await readExcelFile(bytes)).find(({ sheet }) => sheet === 'Summary')?.data ?? []
  const efficiency = summary.find((row) => row[0] === 'Efficiency')?.[1]
  expect((efficiency as number).toFixed(2)).toBe('29.41')
  await page.getByLabel('Last day').fill('2020-01-05')
  await expect(page.getByRole('button', { name: 'Save workbook' })).toBeDisabled()
})

/** A mail server that keeps what it is given. */
const startMailServer = async () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void text(stream).then((raw) => {
        received.push(raw)
        done(null, 'Taken in')
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { port, received, close: () => new Promise<void>((closed) => server.close(() => closed())) }
}

// Would catch a schedule that a leader cannot set up without a manual, a test that says nothing, and one that is deleted by a slip.
test('a leader has a report sent by mail, tries it, pauses it and deletes it', async ({
  page,
  api,
}, info) => {
  const mail = await startMailServer()
  await produce(api)
  await api('PUT', 'mail-server', {
    ...{ host: '127.0.0.1', port: mail.port, security: 'none', user: null, ca: null },
    ...{ from_address: 'spc@plant.example', from_name: 'Hall 3' },
  })
  await addPerson(api, {
    ...{ username: 'lea', full_name: 'Lea Brandt', role: 'LEADER_DATACONFIG', client_id: line },
  })
  await page.goto('/')
  await signInAs(page, 'lea')
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Reports' }).click()
  await page.getByRole('tab', { name: 'Sent' }).click()
  await expect(page.getByText(/no report was sent yet/i)).toBeVisible()
  await page.getByRole('tab', { name: 'Schedules' }).click()
  await expect(page.getByText(/no report goes out by mail yet/i)).toBeVisible()
  await page.getByRole('button', { name: 'Add a schedule' }).click()
  const form = page.getByRole('form', { name: 'Schedule' })
  await form.getByRole('button', { name: 'Save schedule' }).click()
  await expect(form.getByLabel('E-mail to')).toHaveAccessibleDescription(/say who gets it/i)
  await form.getByLabel('E-mail to').pressSequentially('boss at plant', { delay: 45 })
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('E-mail to')).toHaveAccessibleDescription(/is no mail address/i)
  await page.keyboard.press('Backspace')
  await form.getByLabel('E-mail to').pressSequentially('boss@plant.example', { delay: 45 })
  await page.keyboard.press('Enter')
  await form.getByRole('combobox', { name: 'Time zone' }).fill('Mexico_City')
  await page.getByRole('option', { name: 'America/Mexico_City' }).click()
  await expect(form.getByText('Each report is about the last whole plant day.')).toBeVisible()
  await page.screenshot({ path: info.outputPath('form.png') })
  await form.getByRole('button', { name: 'Save schedule' }).click()
  const card = page.getByRole('region', { name: new RegExp(`Daily production .* ${line}`) })
  await expect(card).toContainText('Every day at 06:00')
  await expect(card).toContainText(/06:00 \(America\/Mexico_City\)/)
  await card.getByRole('button', { name: 'Send a test now' }).click()
  await expect(page.getByText('The test was sent to boss@plant.example.')).toBeVisible()
  expect(mail.received).toHaveLength(1)
  const raw = mail.received[0] ?? ''
  expect(/^Subject: (.*)/m.exec(raw)?.[1]).toContain('Test: Daily production')
  expect(/filename="?BOOT-LINE-A_Daily_Production_/.test(raw)).toBe(true)
  await page.screenshot({ path: info.outputPath('schedules.png') })
  await card.getByRole('button', { name: 'Pause' }).click()
  await expect(card).toContainText('Paused')
  await card.getByRole('button', { name: 'Go on' }).click()
  await expect(card).toContainText(/America\/Mexico_City/)
  await card.getByRole('button', { name: 'Delete' }).click()
  const question = page.getByRole('dialog', { name: 'Delete the schedule?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Delete' }).click()
  await question.getByRole('button', { name: 'Delete schedule' }).click()
  await expect(page.getByText(/no report goes out by mail yet/i)).toBeVisible()
  await page.getByRole('tab', { name: 'Sent' }).click()
  const row = page
    .getByRole('table', { name: 'Sent reports' })
    .getByRole('row', { name: /boss@plant.example/ })
  await expect(row).toContainText('Sent')
  await expect(row).toContainText('Test: Daily production')
  await expect(row).toContainText('250 Taken in')
  await page.screenshot({ path: info.outputPath('sent.png') })
  await mail.close()
})
