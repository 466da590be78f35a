import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Api } from './api.ts'
import { createRing } from './characteristics.ts'
import { expect, test } from './test.ts'

const wrongKey = `clk_0123abcd.${'A'.repeat(43)}`

/** A characteristic that was changed, a cause, and a key that nobody made. */
const busyStation = async (api: Api): Promise<number> => {
  const ring = await createRing(api)
  await api('PATCH', `characteristics/${ring}`, { name: 'Piston ring, line 4', usl: 74.06 })
  await api('POST', 'causes', { code: 'LOOSE', label: 'Loose clamp' })
  await api('GET', 'characteristics', undefined, wrongKey).catch(() => undefined)
  return ring
}

const entries = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('button')

// Would catch a timeline that hides who or what, a difference that is not readable, and a filter that is ignored.
test('the audit log says who did what; an entry opens field by field; refusals stand out', async ({
  admin: page,
  api,
}) => {
  const ring = await busyStation(api)
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('link', { name: /^Audit/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible()
  const changed = entries(page).filter({ hasText: `Changed characteristic ${ring}` })
  await expect(changed).toContainText('Master key')
  await expect(changed).toContainText('name, usl')
  await changed.click()

  const sheet = page.getByRole('dialog')
  const difference = sheet.getByRole('table', { name: 'Before and after' })
  await expect(difference.getByRole('row', { name: /^name/ })).toContainText('Piston ring, line 4')
  await expect(difference.getByRole('row', { name: /^usl/ })).toContainText('74.06')
  await expect(difference.getByRole('row')).toHaveCount(3)
  await expect(sheet.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2)
  await sheet.getByRole('link', { name: 'Go to it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Piston ring, line 4/ })).toBeVisible()

  await page.goto('/#/audit')
  await page.getByLabel('Refused only').check()
  await expect(entries(page)).toHaveCount(1)
  await expect(entries(page)).toContainText('The key clk_0123abcd was sent and not accepted')
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('textbox', { name: 'Text' }).fill('Loose clamp')
  await page.getByRole('textbox', { name: 'Text' }).press('Enter')
  await expect(entries(page)).toHaveCount(1)
  // Would catch a filter that seems to do nothing until somebody thinks of Enter.
  await page.getByRole('textbox', { name: 'Who' }).fill('nobody')
  await expect(page.getByText('No entry is like this.')).toBeVisible()
  await page.getByRole('button', { name: 'Take all filters off' }).click()

  // Would catch a filter that asks the station for the words that it shows.
  await page.getByRole('combobox', { name: 'What' }).click()
  await page.getByRole('option', { name: 'Changed characteristic' }).click()
  await expect(entries(page)).toHaveCount(1)
  await page.getByRole('combobox', { name: 'Table' }).click()
  await page.getByRole('option', { name: 'Characteristics', exact: true }).click()
  await expect(entries(page)).toHaveCount(1)

  await page.goto(`/#/audit/characteristic/${ring}`)
  await expect(entries(page)).toHaveCount(2)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.trimEnd().split('\r\n')).toHaveLength(4)
  expect(text).toContain('# Audit head ')
})

// Would catch a verification that calls a cut log whole, and one that cannot say what it found.
test('the audit log is verified, also against a head that was noted', async ({ admin: page, api }) => {
  await busyStation(api)
  const { anchor, seq, hash } = await api<{ anchor: string; seq: number; hash: string }>('GET', 'audit/head')
  await page.goto('/#/audit')
  await expect(page.getByText(anchor)).toBeVisible()
  const verify = page.getByRole('button', { name: 'Verify the audit log' })
  await verify.click()
  await expect(page.getByRole('status').filter({ hasText: 'The log is whole.' })).toBeVisible()
  await page.getByText('Compare with a head that was noted before').click()
  const noted = page.getByRole('textbox', { name: /^Head that you noted/ })
  await noted.fill(anchor)
  await verify.click()
  await expect(page.getByText(`The head that you noted, entry ${seq}, is in it unchanged.`)).toBeVisible()
  await noted.fill(`${seq + 50}:${hash}`)
  await verify.click()
  await expect(page.getByRole('alert')).toContainText(`The log is not whole: entry ${seq + 1}.`)
  await noted.fill('12')
  await expect(page.getByText('This is no head')).toBeVisible()
})
