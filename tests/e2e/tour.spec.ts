import { expect, test } from './test.ts'

// Would catch a tour that comes back after it was taken, or that stands in the way.
test('the first look around leads from screen to screen, and is not offered again', async ({
  admin: page,
}) => {
  await page.getByRole('button', { name: 'Look around' }).click()
  const tour = page.getByRole('dialog', { name: 'A first look around' })
  await expect(tour.getByRole('heading', { name: 'Board' })).toBeVisible()
  await tour.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { name: 'Enter', level: 1 })).toBeVisible()
  for (let left = 10; left > 0 && (await tour.getByRole('button', { name: 'Next' }).isVisible()); left--)
    await tour.getByRole('button', { name: 'Next' }).click()
  await tour.getByRole('button', { name: 'Finish' }).click()
  await expect(tour).toBeHidden()
  await page.goto('/#/')
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Look around' })).toBeHidden()
})

test('the tour can be skipped at any step, with Escape too, and taken again', async ({ admin: page }) => {
  await page.getByRole('button', { name: 'Look around' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'A first look around' })).toBeHidden()
  await page.goto('/#/settings')
  await page.getByRole('button', { name: 'Take the tour' }).click()
  await expect(page.getByRole('dialog', { name: 'A first look around' })).toBeVisible()
})
