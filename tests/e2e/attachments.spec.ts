import { pictures } from '../support/pictures.ts'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { expect, test } from './test.ts'

const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: pictures.png })

interface Listed {
  readonly results: readonly { readonly operation: string; readonly record: string }[]
}

// Would catch a photo that cannot be seen again where the alarm is looked into, and one that goes without a reason.
test('a photo is attached to a violation, seen, and removed with a reason', async ({ admin: page, api }) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 25))
  await api('POST', `characteristics/${id}/limits`, { method: 'baseline' })
  await postSubgroups(api, id, pistonRings.slice(36, 39), 0)
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('link', { name: /Violations/ })
    .click()
  await page
    .getByRole('row', { name: /Piston ring/ })
    .first()
    .getByRole('button')
    .last()
    .click()
  const files = page.getByRole('region', { name: 'Photos and files' })
  const chosen = page.waitForEvent('filechooser')
  await files.getByRole('button', { name: 'Attach a file' }).click()
  await (await chosen).setFiles(photo('burr.png'))
  const picture = files.getByRole('button', { name: 'Enlarge burr.png' })
  await expect(picture).toBeVisible()
  await picture.click()
  const large = page.getByRole('dialog', { name: 'burr.png' }).getByRole('img', { name: 'burr.png' })
  await expect.poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  await page.keyboard.press('Escape')
  await files.getByRole('button', { name: 'Remove burr.png' }).click()
  await files.getByRole('button', { name: 'Remove it' }).click()
  await expect(files.getByText('Give a reason; it stays in the audit log.')).toBeVisible()
  await files.getByLabel('Why is it removed?').fill('shows a person')
  await files.getByRole('button', { name: 'Remove it' }).click()
  await expect(picture).toBeHidden()
  const { results } = await api<Listed>('GET', 'audit?table=attachment')
  expect(results.map(({ operation }) => operation)).toEqual(['attachment.remove', 'attachment.add'])
})
