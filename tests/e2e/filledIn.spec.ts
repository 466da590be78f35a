import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { decodeClientFrame, encodeFrame } from '../../src/bridge/codec.ts'
import type { InferenceAnalysis } from '../../src/contract/production/inference.ts'
import type { Api } from './api.ts'
import { fillLine } from './fullLine.ts'
import { firstPassword, signInAs } from './people.ts'
import { dayFromNow } from './plantClock.ts'
import { expect, test } from './test.ts'

const line = 'BOOT-LINE-A'

const report = (page: Page) => page.getByRole('dialog', { name: 'What was filled in' })
const opener = (page: Page) => page.getByRole('button', { name: 'What was filled in', exact: true })

/** Sees what the page asks for, and refuses what is filled in as often as `refusals` says. */
const watchBridge = async (page: Page): Promise<{ asked: string[]; refusals: number }> => {
  const watched = { asked: [] as string[], refusals: 0 }
  await page.routeWebSocket('**/bridge', (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      const frame = typeof message === 'string' ? null : decodeClientFrame(message)
      if (frame?.kind === 'call') watched.asked.push(frame.name)
      if (frame?.kind !== 'call' || frame.name !== 'inference.analyze' || watched.refusals === 0) {
        server.send(message)
        return
      }
      watched.refusals -= 1
      const error = {
        code: 'INTERNAL_SERVER_ERROR',
        message: 'The reader is being started anew.',
        details: [],
      } as const
      socket.send(Buffer.from(encodeFrame({ kind: 'error', call: frame.call, error })))
    })
  })
  return watched
}

const addLeader = (api: Api) =>
  api('POST', 'users', {
    ...{
      username: 'lea',
      role: 'LEADER_DATACONFIG',
      password: firstPassword,
      full_name: 'lea',
      client_id: line,
    },
    must_change_password: false,
  })

const choosePeriod = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Period' }).click()
  await page.getByRole('option', { name }).click()
}

/** Expects the numbers of the interface in the table of the report. */
const expectNumbers = async (page: Page, api: Api, date_from: string): Promise<void> => {
  const asked = { client_id: line, date_from, date_to: dayFromNow(0) }
  const { data_completeness: found } = await api<InferenceAnalysis>('POST', 'inference/analyze', asked)
  for (const [field, name] of [
    ['ideal_cycle_time', 'Cycle time of the order'],
    ['planned_ship_date', 'Ship date of the order'],
    ['employees_present', 'People present'],
    ['shift_hours_scheduled', 'Hours of the shift'],
  ] as const) {
    const one = found[field]
    if (one === undefined) throw new Error(`no ${field}`)
    const cells = report(page).getByRole('row', { name }).getByRole('cell')
    const { completeness, missing_count: missing, total_count: total } = one
    await expect(cells.nth(0)).toContainText(completeness === null ? '–' : `${completeness.toFixed(1)} %`)
    await expect(cells.nth(0)).toContainText(total === 0 ? 'no ' : `${total - missing} of ${total} `)
    await expect(cells.nth(1)).toHaveText(String(missing))
    await expect(cells.last()).toHaveText(
      one.confidence === null ? '–' : `${(one.confidence * 100).toFixed(0)} %`,
    )
  }
}

// Would catch a report that computes for itself, that is of other days than the dashboard, or that is asked before it is shown.
test('a leader sees what was filled in, with the numbers of the API, and gets to where it is mended', async ({
  page,
  api,
}) => {
  await fillLine(api)
  await addLeader(api)
  const watched = await watchBridge(page)
  await page.goto('/#/production/kpis')
  await signInAs(page, 'lea')
  await expect(opener(page)).toBeVisible()
  expect(watched.asked).not.toContain('inference.analyze')
  await opener(page).click()
  await expectNumbers(page, api, dayFromNow(-29))
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(report(page)).toHaveCount(0)
  await expect(opener(page)).toBeFocused()
  await choosePeriod(page, 'Today')
  const mark = page.getByRole('button', { name: 'WIP aging: partly filled in, show what' })
  await mark.click()
  await page.getByRole('button', { name: 'What to do about it' }).click()
  await expectNumbers(page, api, dayFromNow(0))
  await expect(report(page).getByRole('row', { name: 'People present' })).toContainText('no entry')
  const also = report(page).getByRole('region', { name: 'Also filled in' })
  await expect(also.getByRole('listitem')).toContainText('Start from the day the order was added')
  await page.keyboard.press('Escape')
  await expect(report(page)).toHaveCount(0)
  await expect(mark).toBeFocused()
  await choosePeriod(page, 'Last 7 days')
  await opener(page).click()
  await expectNumbers(page, api, dayFromNow(-6))
  const advice = report(page).getByRole('list', { name: 'What to do' })
  await expect(advice.getByText('ROPER-BOOT', { exact: true })).toBeVisible()
  for (const name of ['Work orders', 'Attendance', 'Entries', 'Hours of the shifts']) {
    await expect(advice.getByRole('link', { name, exact: true }).first()).toBeVisible()
  }
  await advice.getByRole('link', { name: 'Standards of the styles' }).click()
  await expect(page.getByRole('table', { name: 'Styles' })).toBeVisible()
})

// Would catch an error that nobody can get past, and a line of which all was recorded that seems to lack something.
test('what cannot be read is said and asked again; where all was recorded there is nothing to do', async ({
  admin: page,
  api,
}) => {
  const order = {
    ...{ work_order_id: 'W-1', client_id: line, style_model: 'ROPER', planned_quantity: 100 },
    ...{ planned_start_date: dayFromNow(-5), planned_ship_date: dayFromNow(5), ideal_cycle_time: 0.25 },
  }
  await api('POST', 'work-orders', order)
  await api('POST', 'production/entry', {
    ...{ work_order_id: 'W-1', shift_date: dayFromNow(-1), shift_type: 'SHIFT_1ST', units_produced: 100 },
    ...{ run_time_hours: 8, employees_assigned: 10, employees_present: 9, shift_hours_scheduled: 8 },
  })
  const watched = await watchBridge(page)
  await page.goto('/#/production/kpis')
  await page.reload()
  await expect(page.getByText('All values behind these figures are recorded.')).toBeVisible()
  watched.refusals = 1
  await opener(page).click()
  await expect(report(page).getByRole('alert')).toContainText('The reader is being started anew.')
  await report(page).getByRole('button', { name: 'Try again' }).click()
  await expect(report(page).getByText('Nothing was filled in:', { exact: false })).toBeVisible()
  await expect(report(page).getByRole('row', { name: 'People present' })).toContainText('1 of 1 entry')
  await expect(report(page).getByRole('list')).toHaveCount(0)
})
