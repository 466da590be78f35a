import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'
import { postViolations } from './violationHistory.ts'

const rows = (page: Page) => page.getByRole('table', { name: 'Violations' }).getByRole('row')

const choose = async (page: Page, field: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option }).click()
}

// Would catch a filter that the list ignores, and a count beside a status that another list has.
test('violations are narrowed down, sorted, paged and exported', async ({ admin: page, api }) => {
  const { acknowledged, open, wear } = await postViolations(api, 80)
  await page.goto('/#/violations')
  const status = page.getByRole('radiogroup', { name: 'Status' })
  await expect(status.getByText(`Open ${open}`)).toBeVisible()
  await expect(rows(page)).toHaveCount(open + 1)
  await status.getByText(`Acknowledged ${acknowledged}`).click()
  await expect(page.getByText('Page 1 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Older' }).click()
  await expect(rows(page)).toHaveCount(acknowledged - 50 + 1)

  await choose(page, 'Cause', 'Tool wear')
  await expect(page.getByText(/^Page \d/)).toHaveCount(0)
  const causes = page.getByRole('table', { name: 'Violations' }).getByRole('cell', { name: 'Tool wear' })
  await expect(rows(page)).toHaveCount(1 + wear)
  await expect(causes).toHaveCount(wear)

  const characteristic = page.getByRole('columnheader', { name: 'Characteristic' })
  await characteristic.getByRole('button').click()
  await expect(characteristic).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).nth(1)).toContainText('Groove width')
  await characteristic.getByRole('button').click()
  await expect(rows(page).nth(1)).toContainText('Piston ring')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.trimEnd().split('\r\n')).toHaveLength(2 + wear)
  expect(text).toContain('# Audit head ')
  expect(text).toContain('Tool wear')
  expect(text).not.toContain('New material lot')

  await page.getByRole('button', { name: 'Show all' }).click()
  await choose(page, 'Characteristic', /Groove/)
  await choose(page, 'Severity', 'Pattern within')
  await expect(page.getByText(/no violation is like this/i)).toBeVisible()
})

// Would catch a head that scrolls away with the rows.
test('the head of the table stays in sight while its rows go by', async ({ admin: page, api }) => {
  await postViolations(api, 80)
  await page.goto('/#/violations')
  const head = page.getByRole('columnheader', { name: 'When' })
  await rows(page).last().scrollIntoViewIfNeeded()
  await expect(rows(page).last()).toBeInViewport()
  await expect(head).toBeInViewport()
})

// Would catch a withdrawal without its reason, and a changed cause that nobody has to account for.
test('a row opens all that is known; a leader changes the cause with a reason', async ({
  admin: page,
  api,
}) => {
  const { ring } = await postViolations(api, 12)
  const { results } = await api<{ results: { sample_id: number }[] }>(
    'GET',
    `violations?status=open&characteristic_id=${ring}`,
  )
  await api('POST', `characteristics/${ring}/samples/${results[0]?.sample_id}/exclude`, {
    reason: 'gauge not zeroed',
  })
  await page.goto('/#/violations')
  await page.getByRole('radiogroup', { name: 'Status' }).getByText('Withdrawn 1').click()
  await expect(rows(page).nth(1)).toContainText('was left out: gauge not zeroed')
  await rows(page).nth(1).click()
  const sheet = page.getByRole('dialog', { name: /beyond control limits/i })
  await expect(sheet.getByText(/later data changed the verdict on/i)).toBeVisible()
  await page.keyboard.press('Escape')

  await page
    .getByRole('radiogroup', { name: 'Status' })
    .getByText(/^Acknowledged/)
    .click()
  await page.getByRole('button', { name: 'Details' }).first().click()
  await expect(sheet.getByRole('table', { name: 'Pattern' }).getByRole('row')).toHaveCount(2)
  await sheet.getByRole('button', { name: /^Time to acknowledge .*show how/ }).click()
  const panel = page.getByRole('dialog', { name: 'How was this computed?' })
  await expect(panel.getByText('(acknowledged − opened) / 60 000 ms')).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()
  await sheet.getByRole('button', { name: 'Change cause or action' }).click()
  const form = page.getByRole('form', { name: 'Change cause or action' })
  await form.getByRole('combobox', { name: 'Cause' }).click()
  await page.getByRole('option', { name: 'Wrong setup or offset' }).click()
  await form.getByRole('button', { name: 'Save change' }).click()
  await expect(form.getByLabel('Why it is changed')).toHaveAccessibleDescription(/say why/i)
  await form.getByLabel('Why it is changed').fill('The fitter found the offset')
  await form.getByRole('button', { name: 'Save change' }).click()
  await expect(form).toHaveCount(0)
  await expect(sheet.getByText('Wrong setup or offset')).toBeVisible()
})
