import { expect, test } from './test.ts'
import { postViolations } from './violationHistory.ts'

// Would catch a list that needs a mouse, an edit that Escape keeps, and a retired cause that is still offered.
test('a leader keeps the list of causes by keyboard', async ({ admin: page, api }) => {
  await postViolations(api, 4)
  await page.goto('/#/settings')
  await page.getByRole('link', { name: 'Edit causes and actions' }).click()
  const causes = page.getByRole('table', { name: 'Causes' })
  const name = causes.getByRole('textbox', { name: 'Name of the cause COOLANT' })
  await name.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Something else')
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue('Coolant or lubrication')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Coolant')
  await page.keyboard.press('Enter')
  await expect(causes.getByRole('button', { name: 'Retire Coolant' })).toBeVisible()

  const second = causes.getByRole('row').nth(2)
  await expect(second).toContainText('COOLANT')
  await causes.getByRole('button', { name: 'Move Coolant up' }).press('Enter')
  await expect(causes.getByRole('row').nth(1)).toContainText('COOLANT')

  const form = page.getByRole('form', { name: 'Add cause' })
  await form.getByLabel('Name').fill('Chips in the chuck')
  await expect(form.getByLabel('Code')).toHaveValue('CHIPS_IN_THE_CHUCK')
  await page.keyboard.press('Enter')
  await expect(causes.getByRole('row').last()).toContainText('CHIPS_IN_THE_CHUCK')
  await form.getByLabel('Name').fill('Coolant')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Code')).toHaveAccessibleDescription(/already/)

  await causes.getByRole('button', { name: 'Retire Coolant' }).press('Enter')
  await expect(causes.getByRole('button', { name: 'Bring back Coolant' })).toBeVisible()
  await page.goto('/#/violations')
  await page.getByRole('table').getByRole('button', { name: 'Acknowledge' }).first().click()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Cause' }).click()
  await expect(page.getByRole('option', { name: 'Chips in the chuck' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Coolant' })).toHaveCount(0)
})

// Would catch shifts that are saved with a hole, and times that only one way of typing gives.
test('a leader says when the shifts start', async ({ admin: page, api }) => {
  await page.goto('/#/settings')
  const form = page.getByRole('form', { name: 'Shifts' })
  await expect(form.getByRole('textbox', { name: 'Start of shift 1' })).toHaveValue('06:00')
  await form.getByRole('textbox', { name: 'Name of shift 1' }).fill('Day')
  await form.getByRole('textbox', { name: 'Start of shift 1' }).fill('730')
  await page.keyboard.press('Tab')
  await expect(form.getByRole('textbox', { name: 'Start of shift 1' })).toHaveValue('07:30')
  await form.getByRole('button', { name: 'Remove shift Night' }).click()
  await form.getByRole('textbox', { name: 'Name of shift 2' }).fill('day')
  await expect(form.getByRole('textbox', { name: 'Name of shift 2' })).toHaveAccessibleDescription(
    'Another shift has this name.',
  )
  await form.getByRole('textbox', { name: 'Name of shift 2' }).fill('Evening')
  await form.getByRole('button', { name: 'Save shifts' }).click()
  await expect(form.getByRole('button', { name: 'Save shifts' })).toHaveCount(0)
  expect(await api('GET', 'shifts')).toMatchObject({
    shifts: [
      { name: 'Day', start: '07:30' },
      { name: 'Evening', start: '14:00' },
    ],
  })
})
