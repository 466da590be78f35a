import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Api } from './api.ts'
import { expect, test } from './test.ts'

const two = async (api: Api): Promise<void> => {
  for (const [code, name] of [
    ['BORE', 'Bore diameter'],
    ['SLOT', 'Slot width'],
  ]) {
    await api('POST', 'characteristics', { code, name, chart_type: 'i_mr', subgroup_size: 1, decimals: 2 })
  }
}

const goTo = (page: Page, word: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: word }).click()

/** A leader sets a plan of both characteristics up that asks for samples after a setup. */
const setUpPlan = async (page: Page): Promise<void> => {
  await goTo(page, 'Setup')
  await page.getByRole('link', { name: 'Sampling plans' }).click()
  await page.getByRole('link', { name: 'New plan' }).click()
  const form = page.getByRole('form', { name: 'Sampling plan' })
  await form.getByLabel('Name').fill('Housing')
  for (const name of ['Bore diameter (BORE)', 'Slot width (SLOT)']) {
    await form.getByRole('combobox', { name: 'Add a characteristic' }).click()
    await page.getByRole('option', { name }).click()
  }
  await form.getByLabel('By the clock').uncheck()
  await form.getByLabel('After a setup').check()
  await form.getByRole('button', { name: 'Save plan' }).click()
  await expect(
    page.getByRole('row', { name: /Housing.*2 characteristics, 2 pieces.*after a setup/ }),
  ).toBeVisible()
}

/** What a checker of accessibility finds on the screen: the rule, and where. */
const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const type = async (page: Page, value: string): Promise<void> => {
  await expect(page.getByLabel('Value', { exact: true })).toBeFocused()
  await page.keyboard.type(value, { delay: 45 })
  await page.keyboard.press('Enter', { delay: 45 })
}

// Would catch a plan that cannot be set up, begun by one tap, interrupted over a restart, or brought to its end.
test('a plan is set up, due on the board, taken step by step over a restart, and missed when nobody comes', async ({
  admin: page,
  api,
  station,
  consoleErrors,
}) => {
  consoleErrors.expect(/WebSocket|Failed to load resource|ERR_CONNECTION/)
  await two(api)
  await setUpPlan(page)

  await goTo(page, 'Enter')
  await page.getByRole('button', { name: 'Setup done: Housing' }).click()
  await expect(page.getByRole('button', { name: 'Start Housing' })).toBeVisible()
  await goTo(page, 'Board')
  await page.getByRole('button', { name: /Due \d\d:\d\d: start Housing, Bore diameter/ }).click()

  const steps = page.getByRole('navigation', { name: 'Steps' })
  await expect(steps.getByRole('button', { name: /Bore diameter/ })).toHaveAttribute('aria-current', 'step')
  expect(await faults(page)).toEqual([])
  await type(page, '10.01')
  await expect(page.getByText('Bore diameter: recorded, in control.')).toBeVisible()
  await expect(steps.getByRole('button', { name: /Slot width/ })).toHaveAttribute('aria-current', 'step')
  await page.getByRole('button', { name: 'Interrupt' }).click()

  await station.stop()
  await station.restart()
  await page.reload()
  await expect(page.getByText(/Interrupted since .*1 of 2 characteristics measured/)).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Go on with Housing' }).click()
  await page.getByRole('button', { name: 'Cannot be measured' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reason').fill('the gauge is broken')
  await dialog.getByRole('button', { name: 'Leave it out' }).click()
  await expect(page.getByText('Done: 1 of 2 characteristics measured.')).toBeVisible()
  await expect(page.getByText('Slot width was left out: the gauge is broken')).toBeVisible()

  await page.getByRole('link', { name: 'What is due' }).click()
  const setUp = page.getByRole('button', { name: 'Setup done: Housing' })
  await setUp.click()
  await expect(page.getByText(/^Due since/)).toBeVisible()
  await setUp.click()
  await goTo(page, 'Setup')
  await page.getByRole('link', { name: 'Sampling plans' }).click()
  const missed = page.getByRole('table', { name: 'Missed samplings' })
  await expect(missed.getByRole('row', { name: /Housing After a setup Nobody began it/ })).toHaveCount(1)
})

// Would catch a page that loses a note, lets two people take over, or prints its buttons.
test('a shift is handed over: what is open, a note, and who took over', async ({ admin: page, api }) => {
  await two(api)
  await api('POST', 'characteristics/1/limits', { method: 'given', center_line: 10, sigma: 1 })
  await api('POST', 'data-entry/submit', { characteristic_id: 1, measurements: [20] })
  const plan = await api<{ id: number }>('POST', 'plans', {
    name: 'Housing',
    steps: [{ characteristic_id: 2, pieces: 1 }],
    triggers: [{ kind: 'set_up' }],
  })
  await api('POST', `plans/${plan.id}/set-up`)
  await goTo(page, 'Handover')
  const open = page.getByRole('region', { name: 'Open now' })
  await expect(open.getByRole('region', { name: 'Violations that nobody acknowledged' })).toContainText(
    'Bore diameter',
  )
  await expect(open.getByRole('region', { name: 'Samplings to take' })).toContainText('Housing')
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Bore diameter')
  expect(await faults(page)).toEqual([])
  await page.getByLabel('Add a note').fill('Spindle 2 runs hot')
  await page.getByRole('button', { name: 'Leave this note' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Spindle 2 runs hot' })).toContainText('chief')
  await page.getByRole('button', { name: /Take over from/ }).click()
  await expect(page.getByText(/Taken over by chief/)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Spindle 2 runs hot')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Leave this note' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Shift before' }).click()
  await expect(page.getByText('Nothing was measured in this shift.')).toBeVisible()
  await page.getByRole('button', { name: 'The present shift' }).click()
  await expect(page.getByText('Spindle 2 runs hot')).toBeVisible()
})
