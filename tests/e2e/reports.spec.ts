import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Locator, Page, Route } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'
import { SMTPServer } from 'smtp-server'
import { readPdf } from '../support/readPdf.ts'
import type { Api } from './api.ts'
import { addPerson, signInAs } from './people.ts'
import { dayFromNow } from './plantClock.ts'
import { signIn } from './signIn.ts'
import { expect, test } from './test.ts'

const line = 'BOOT-LINE-A'

const yesterday = (): string => dayFromNow(-1)

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

/** The pages that the screen shows of a report. */
const pagesOf = (page: Page) => page.getByRole('figure', { name: /^Page \d+ of \d+ of / })

/** How many different colours a page's picture has: none before it is drawn, one while it is blank. */
const coloursOf = (sheet: Locator): Promise<number> =>
  sheet.evaluate((figure) => {
    const canvas = figure.querySelector('canvas')
    const dots = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    return new Set(dots === undefined ? [] : new Uint32Array(dots.buffer)).size
  })

/** What a text says, without the gaps that a reader of PDF and a browser put at different places. */
const closed = (text: string): string => text.replaceAll(/\s+/g, '')

// Would catch a file with other pages than the screen, and an operator who is offered what would be refused.
test('an operator sees the pages of a report and saves it, and is offered neither the workbook nor schedules', async ({
  page,
  api,
}, info) => {
  await produce(api)
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor', client_id: line })
  await page.goto('/')
  await signInAs(page, 'bea')
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Reports' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
  const sheets = pagesOf(page)
  await expect(sheets.first()).toContainText('29.41')
  await expect.poll(() => coloursOf(sheets.first())).toBeGreaterThan(10)
  await page.screenshot({ path: info.outputPath('operator.png') })
  const pdf = await saved(page, 'Save PDF')
  expect(pdf.name).toBe(`${line}_Daily_Production_${yesterday()}.pdf`)
  const { pages, title } = await readPdf(pdf.bytes)
  await expect(sheets).toHaveCount(pages.length)
  for (const [index, sheet] of (await sheets.all()).entries()) {
    await expect(sheet).toHaveAccessibleName(`Page ${index + 1} of ${pages.length} of ${title}`)
    await sheet.scrollIntoViewIfNeeded()
    await expect.poll(() => coloursOf(sheet)).toBeGreaterThan(10)
  }
  expect(closed(await sheets.first().innerText())).toContain('29.41')
  await expect(page.getByText(/is saved where downloads go/)).toBeVisible()
  await page.getByRole('combobox', { name: 'What' }).click()
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab')).toHaveCount(0)
  await page.goto('/#/reports/schedules')
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeVisible()
  await page.getByLabel('Day', { exact: true }).fill('2020-01-05')
  await expect(sheets.first()).not.toContainText('29.41')
  await expect(sheets.first()).toHaveAccessibleName(/5 Jan 2020/)
})

// Would catch an SPC report that nobody can find, one of another characteristic, and a chart that says nothing to who cannot see it.
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
  const sheet = pagesOf(page).first()
  await expect(sheet.getByRole('heading', { name: /Bore depth/ })).toBeVisible()
  await page.getByLabel('Last day').fill(dayFromNow(0))
  await expect(sheet.getByRole('img', { name: /^Value: 4 points, / }).first()).toBeAttached()
  await expect(page.getByRole('link', { name: 'Open the chart' })).toBeVisible()
  const pdf = await saved(page, 'Save PDF')
  expect(pdf.name).toMatch(/^BORE_SPC_.*\.pdf$/)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

// Would catch a screen that goes blank at each change, former pages that stay for good, and letters that are blurred on a sharp screen.
test('the former pages stay until the next are there, each as sharp as the screen', async ({
  browser,
  api,
  baseURL,
}, info) => {
  await produce(api)
  const context = await browser.newContext({ ...(baseURL && { baseURL }), deviceScaleFactor: 2 })
  const page = await context.newPage()
  await signIn(page)
  await page.goto('/#/reports')
  const first = pagesOf(page).first()
  await expect.poll(() => coloursOf(first)).toBeGreaterThan(10)
  const canvas = first.locator('canvas')
  const [dots, width] = await canvas.evaluate((one: HTMLCanvasElement) => [one.width, one.clientWidth])
  expect(dots).toBe(2 * (width ?? 0))
  await page.screenshot({ path: info.outputPath('sharp.png') })
  const held: Route[] = []
  await page.route('**/pdf.worker*', (route) => void held.push(route))
  await page.getByLabel('Day', { exact: true }).fill('2020-01-05')
  await expect.poll(() => held.length).toBe(1)
  await expect(page.getByText('Making the report …')).toBeVisible()
  await expect(first).toContainText('29.41')
  expect(await coloursOf(first)).toBeGreaterThan(10)
  await held[0]?.continue()
  await expect(first).toHaveAccessibleName(/5 Jan 2020/)
  await expect(first).not.toContainText('29.41')
  await expect(page.getByText('Making the report …')).toHaveCount(0)
  await context.close()
})

// Would catch an error that leaves the former pages as if they were those that were asked for, and one that nobody can get past.
test('what keeps the pages away is said, and they come with another try', async ({
  admin: page,
  api,
  consoleErrors,
}, info) => {
  await produce(api)
  consoleErrors.expect(/Failed to load resource|Failed to fetch/)
  await page.route('**/pdf.worker*', (route) => route.abort())
  await page.goto('/#/reports')
  await expect(page.getByText(/its pages cannot be shown here/)).toBeVisible()
  await page.screenshot({ path: info.outputPath('failed.png') })
  await page.unroute('**/pdf.worker*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => coloursOf(pagesOf(page).first())).toBeGreaterThan(10)
  await page.getByLabel('Day', { exact: true }).fill('2199-01-05')
  await expect(page.getByText(/2199-01-05 has not begun yet at the plant/)).toBeVisible()
  await expect(pagesOf(page)).toHaveCount(0)
  await page.getByLabel('Day', { exact: true }).fill(yesterday())
  await expect(pagesOf(page).first()).toBeVisible()
})

test('a power user saves a workbook whose numbers are those of the screen', async ({
  admin: page,
  api,
}, info) => {
  await produce(api)
  await api('PUT', 'kpi/targets', {
    client_id: line,
    kpi: 'efficiency',
    target: 85,
    valid_from: yesterday(),
  })
  await page.goto('/#/reports')
  await page.getByRole('combobox', { name: 'What' }).click()
  await page.getByRole('option', { name: /workbook/i }).click()
  await page.getByRole('combobox', { name: 'Line' }).click()
  await page.getByRole('option', { name: line }).click()
  await expect(rowOf(page, 'Efficiency')).toContainText('29.41')
  // A target without its unit may be one of anything.
  await expect(rowOf(page, 'Efficiency')).toContainText('85.00 %')
  // As on the tiles: 20000 in a million is hard to read, and FPY is not what the tile is called.
  await expect(rowOf(page, 'PPM')).toContainText('20,000 per million')
  await expect(rowOf(page, 'First-pass yield')).toBeVisible()
  await expect(rowOf(page, 'Rolled throughput yield')).toContainText('98.00 %')
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
