import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { chromium, type Locator, type Page } from '@playwright/test'
import { SMTPServer } from 'smtp-server'
import type { Api } from './api.ts'
import { chromiumArgs, chromiumFile } from './chromium.ts'
import { addPerson, firstPassword, signInAs } from './people.ts'
import { expect, test } from './test.ts'

/** A characteristic with limits 10 ± 3 and two subgroups within them. */
const createBore = async (api: Api, changes: Record<string, unknown> = {}): Promise<number> => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    ...{ code: 'BORE', name: 'Bore depth', unit: 'mm', decimals: 2, chart_type: 'xbar_r', subgroup_size: 2 },
    ...changes,
  })
  await api('POST', `characteristics/${id}/limits`, { method: 'given', center_line: 10, sigma: 1 })
  await submit(api, id, 10.2)
  return id
}

const submit = (api: Api, id: number, value: number) =>
  api('POST', 'data-entry/submit', { characteristic_id: id, measurements: [value, value] })

const lineOf = (page: Page): Locator => page.getByRole('region', { name: 'Alarm line' })

const choose = async (page: Page, within: Locator, name: string): Promise<void> => {
  await within.getByRole('combobox', { name }).click()
  await page.getByRole('option').first().click()
}

// Would catch an alarm that is only seen on the board, that pushes the screen away under a finger, that takes people from their
// work, and a form that asks for less than a leader decided.
test('an alarm is seen on any screen, moves nothing, and is acknowledged there with what a leader asks for', async ({
  page,
  api,
}, info) => {
  const bore = await createBore(api)
  const other = await createBore(api, { code: 'GROOVE', name: 'Groove width' })
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor' })
  await api('PATCH', 'alarm-policy', {
    handling: [
      {
        ...{ severity: 'CRITICAL', rule_ids: [1], roles: ['OPERATOR_DATAENTRY'] },
        ...{ may_acknowledge: true, cause_required: false, action_required: true, comment_required: true },
      },
    ],
  })
  await page.goto('/')
  await signInAs(page, 'bea')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  await page.goto(`/#/enter/${other}`)
  const field = page.getByRole('main').getByRole('textbox').first()
  await field.fill('10.')
  const line = lineOf(page)
  await expect(line).toContainText('No alarm')
  const before = await field.boundingBox()

  await submit(api, bore, 19)
  const banner = page.getByRole('alert')
  await expect(banner).toContainText('Bore depth')
  await expect(banner).toContainText('19.00 mm')
  await expect(banner).toContainText(/\d\d:\d\d/)
  expect(await field.boundingBox()).toEqual(before)
  await page.screenshot({ path: info.outputPath('banner.png') })

  await banner.getByRole('button', { name: 'Acknowledge' }).click()
  const form = page.getByRole('form', { name: 'Acknowledge' })
  await form.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(form.getByRole('combobox', { name: 'Action' })).toHaveAccessibleDescription(
    /choose what you did/i,
  )
  await expect(form.getByLabel('Comment')).toHaveAccessibleDescription(/a leader asks for one/i)
  await expect(form.getByRole('combobox', { name: 'Cause' })).toHaveAccessibleDescription(/optional here/i)
  await page.screenshot({ path: info.outputPath('acknowledge.png') })
  await choose(page, form, 'Action')
  await form.getByLabel('Comment').fill('Insert 4 was chipped')
  await form.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(banner).toHaveCount(0)
  await expect(line).toContainText('No alarm')
  await expect(field).toHaveValue('10.')
})

// Would catch a shelf that hides an alarm without a trace, or keeps it for good.
test('a shelved alarm is silent, counted, and can be taken back', async ({ admin: page, api }, info) => {
  const bore = await createBore(api)
  await submit(api, bore, 19)
  const line = lineOf(page)
  await line.getByRole('button', { name: 'Acknowledge' }).click()
  await page.getByRole('button', { name: 'Shelve', exact: true }).click()
  const form = page.getByRole('form', { name: 'Shelve' })
  await form.getByRole('button', { name: 'Shelve' }).click()
  await expect(form.getByLabel('Reason')).toHaveAccessibleDescription(/say why/i)
  await form.getByLabel('Reason').fill('The tool is being changed')
  await form.getByRole('button', { name: 'Shelve' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(line.getByRole('link', { name: '1 shelved' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('article').first()).toContainText('Shelved')
  await page.goto('/#/violations')
  await expect(page.getByRole('table', { name: 'Violations' })).toContainText(/shelved until \d\d:\d\d/i)
  await line.getByRole('link', { name: '1 shelved' }).click()
  const table = page.getByRole('table', { name: 'Shelved alarms' })
  await expect(table).toContainText('The tool is being changed')
  await page.screenshot({ path: info.outputPath('shelved.png') })
  await table.getByRole('button', { name: 'Take back now' }).click()
  await expect(page.getByRole('alert')).toContainText('Bore depth')
  await expect(page.getByText(/nothing is shelved/i)).toBeVisible()
})

// Would catch a lock that only the screen knows, one that an operator can release, and one without a way back.
test('a rule locks entry for everybody until a leader releases it', async ({
  admin: page,
  api,
  browser,
}, info) => {
  const bore = await createBore(api)
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor' })
  await page.goto(`/#/characteristics/${bore}`)
  await page.getByRole('combobox', { name: 'Rules that lock' }).click()
  await page.getByRole('option', { name: /^1 · / }).click()
  await expect
    .poll(() =>
      api<{ rule_ids: number[] }>('GET', `characteristics/${bore}/entry-lock`).then((one) => one.rule_ids),
    )
    .toEqual([1])

  const context = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const bea = await context.newPage()
  await bea.goto('/')
  await signInAs(bea, 'bea', firstPassword)
  await expect(bea.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  await bea.goto(`/#/enter/${bore}`)
  const fields = bea.getByRole('main').getByRole('form').getByRole('textbox')
  const enter = async (value: string): Promise<void> => {
    await fields.first().fill(value)
    await fields.first().press('Enter')
    await fields.nth(1).fill(value)
    await fields.nth(1).press('Enter')
  }
  await enter('19')
  const locked = bea.getByRole('status').filter({ hasText: 'Entry is locked.' })
  await expect(locked).toContainText('Ask a leader')
  await expect(locked.getByRole('button')).toHaveCount(0)
  await bea.screenshot({ path: info.outputPath('locked.png') })
  await expect(submit(api, bore, 10)).rejects.toThrow(/409 .*Entry for BORE is locked.*Ask a leader/)

  await page.goto('/')
  await expect(page.getByRole('article').first()).toContainText('Locked')
  await lineOf(page).getByRole('button', { name: 'Acknowledge' }).click()
  const release = page.getByRole('form', { name: 'Release entry' })
  await release.getByLabel('Why entry may go on').fill('A new insert is in')
  await release.getByRole('button', { name: 'Release entry' }).click()
  await expect(locked).toHaveCount(0)
  await enter('10')
  await expect(bea.getByText(/recorded/i).first()).toBeVisible()
  await context.close()
})

/** A real mail server, and the subjects of what it took in. */
const startMailServer = async () => {
  const subjects: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void text(stream).then((raw) => {
        subjects.push(/^Subject: (.*)$/m.exec(raw)?.[1] ?? '')
        done(null, 'Taken in')
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { port, subjects, close: () => new Promise<void>((closed) => server.close(() => closed())) }
}

// Would catch an escalation that a leader cannot set up without a manual, or whose fate nobody can see.
test('a leader sets up who is told, and sees what became of it', async ({ admin: page, api }, info) => {
  const mail = await startMailServer()
  const bore = await createBore(api)
  await page.goto('/#/settings')
  await page.getByRole('link', { name: 'Set up alarms' }).click()
  await page.getByRole('tab', { name: 'Escalation' }).click()
  await page.getByRole('button', { name: 'Add an escalation' }).click()
  const form = page.getByRole('form', { name: 'Escalation' })
  await form.getByLabel('Name').fill('Shift leader')
  await form.getByLabel('Unacknowledged for, minutes').fill('0')
  await form.getByLabel('E-mail to').fill('leader@plant.example')
  await form.getByLabel('E-mail to').press('Enter')
  await page.screenshot({ path: info.outputPath('escalation.png') })
  await form.getByRole('button', { name: 'Save escalation' }).click()
  await expect(page.getByText('After 0 minutes: leader@plant.example')).toBeVisible()

  await page.getByRole('link', { name: 'Set up the mail server' }).click()
  const server = page.getByRole('form', { name: 'Mail server', exact: true })
  await server.getByLabel('Server').fill('127.0.0.1')
  await server.getByLabel('Port').fill(String(mail.port))
  await server.getByRole('combobox', { name: 'Encryption' }).click()
  await page.getByRole('option', { name: /^None/ }).click()
  await server.getByLabel('Sender address').fill('spc@plant.example')
  await server.getByRole('button', { name: 'Save mail server' }).click()
  const tried = page.getByRole('form', { name: 'Test of the mail server' })
  await tried.getByLabel('Test to').fill('me@plant.example')
  await tried.getByRole('button', { name: 'Send a test' }).click()
  await expect(tried).toContainText('Sent. The server answered: 250 Taken in')
  await page.screenshot({ path: info.outputPath('mail.png') })

  await submit(api, bore, 19)
  await page.getByRole('tab', { name: 'Deliveries' }).click()
  const row = page
    .getByRole('table', { name: 'Deliveries' })
    .getByRole('row')
    .filter({ hasText: 'Shift leader' })
  await expect(row).toContainText('Sent', { timeout: 15_000 })
  await expect(row).toContainText('leader@plant.example')
  await expect(row).toContainText('250 Taken in')
  expect(mail.subjects.at(-1)).toContain('Bore depth')
  await page.screenshot({ path: info.outputPath('deliveries.png') })
  await page.getByRole('tab', { name: 'Handling' }).click()
  await page.getByRole('button', { name: 'Add a rule' }).click()
  await page.screenshot({ path: info.outputPath('handling.png'), fullPage: true })
  await mail.close()
})

// Would catch an alarm that nobody hears because the browser waits for a click, and says nothing of it; and one that sounds although a
// person switched it off.
test('an alarm sounds once a browser lets it, and says so while it does not', async ({
  admin,
  station,
  api,
}) => {
  const bore = await createBore(api)
  const other = await createBore(api, { code: 'GROOVE', name: 'Groove width' })
  await api('PATCH', 'alarm-policy', {
    sound: { enabled: true, tone: 'bell', volume: 10, repeat_seconds: null },
  })
  // As people's browsers are: a page that nobody touched yet stays silent.
  const browser = await chromium.launch({
    ...(chromiumFile === null ? {} : { executablePath: chromiumFile }),
    args: [...chromiumArgs, '--autoplay-policy=document-user-activation-required'],
  })
  const page = await browser.newPage({
    baseURL: station.address,
    storageState: await admin.context().storageState(),
  })
  await page.addInitScript(() => {
    Object.assign(window, { soundings: 0 })
    new MutationObserver((_changes, observer) => {
      if (document.body?.textContent.includes('Sound is blocked by the browser') !== true) return
      observer.disconnect()
      console.info('it is told')
    }).observe(document, { subtree: true, childList: true })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (...at: [number?]) {
      ;(window as unknown as { soundings: number }).soundings += 1
      start.apply(this, at)
    }
  })
  const soundings = () => page.evaluate(() => (window as unknown as { soundings: number }).soundings)
  const told = page.waitForEvent('console', (message) => message.text() === 'it is told')
  await page.goto('/')
  await told
  // Whatever the test asks of the page counts as a touch, so it asks only now.
  await page.mouse.click(600, 300)
  await expect(lineOf(page).getByRole('button', { name: /sound is blocked/i })).toHaveCount(0)
  expect(await soundings()).toBe(0)
  await submit(api, bore, 19)
  await expect.poll(soundings).toBe(6)

  await page.goto('/#/settings')
  await page.getByRole('radiogroup', { name: 'Sound of alarms' }).getByText('Off').click()
  await expect.poll(() => page.getByRole('radio', { name: 'Off' }).last().isChecked()).toBe(true)
  await submit(api, other, 19)
  await expect(page.getByRole('alert')).toContainText('Groove width')
  expect(await soundings()).toBe(6)
  await browser.close()
})
