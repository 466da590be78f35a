import { mkdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { misfits } from './layout.ts'
import { masterKey } from './station.ts'
import { expect, test } from './test.ts'

const post = async (address: string, path: string, body: object, method = 'POST'): Promise<void> => {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: { 'x-api-key': masterKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

const rowOf = (page: Page, number: string) =>
  page.getByRole('table', { name: 'Pieces' }).getByRole('button', { name: number, exact: true })

// Would catch a piece that cannot be added, scanned, found, changed or deleted by keyboard and role alone.
test('a leader adds a piece, loads it by its number, changes and deletes it', async ({
  admin: page,
  api,
}) => {
  const fed = await api<{ id: number }>('POST', 'characteristics', {
    code: 'BORE',
    name: 'Bore',
    chart_type: 'i_mr',
    subgroup_size: 1,
    source_marker: 'X1',
  })
  await page.getByRole('link', { name: 'Pieces' }).click()
  await expect(page.getByText('No piece was recorded yet.')).toBeVisible()

  // A scanner types the number and presses Enter.
  const search = page.getByRole('textbox', { name: 'Search, or scan a number' })
  await search.fill('A/7-55520')
  await page.keyboard.press('Enter')
  // Would catch a mark that stands above the words it belongs to, because a button makes the notice taller.
  const notice = page.getByRole('status').filter({ hasText: 'No piece has the number' })
  const middle = (box: { y: number; height: number } | null) => (box === null ? 0 : box.y + box.height / 2)
  const mark = middle(await notice.locator('svg').boundingBox())
  expect(Math.abs(mark - middle(await notice.getByText('No piece has').boundingBox()))).toBeLessThan(4)
  await page.getByRole('button', { name: 'Add A/7-55520' }).click()
  const form = page.getByRole('form', { name: 'New piece' })
  await expect(form.getByLabel('Number')).toHaveValue('A/7-55520')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Housing')
  await form.getByLabel('Name of marker 1').fill('X1')
  await form.getByRole('button', { name: 'Add piece' }).click()
  await expect(form.getByLabel('Name of marker 1')).toHaveAccessibleDescription(/Give it a value/)
  await form.getByLabel('Value of X1').fill('12,5')
  await form.getByRole('button', { name: 'Add piece' }).click()
  await expect(page.getByRole('dialog')).toContainText('decimal sign as a point')

  await page.getByRole('button', { name: 'Show A/7-55520' }).click()
  await page.getByRole('button', { name: 'Change piece' }).click()
  await page.getByLabel('Value of X1').fill('12.5')
  await page.getByRole('button', { name: 'Save piece' }).click()
  await expect(page.getByRole('dialog')).toContainText('X1 on BORE: in control')
  await expect(page.getByRole('dialog')).toContainText('by chief')
  await expect(
    page.getByRole('table', { name: 'Markers' }).getByRole('link', { name: 'Bore' }),
  ).toHaveAttribute('href', new RegExp(`/charts/${fed.id}$`))
  await page.getByRole('button', { name: 'Delete piece' }).click()
  await page.getByRole('button', { name: 'Delete A/7-55520' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('No piece has the number')).toHaveCount(0)
})

// Would catch a search that answers to another text than the one that stands there, and a change that overwrites another.
test('a search finds as one types, and a change made meanwhile is not overwritten', async ({
  admin: page,
  station,
}) => {
  const samples = Array.from({ length: 120 }, (_, i) => ({
    kitNumber: String(55_500 + i),
    name: i % 2 === 0 ? 'Pizhinov' : 'MacDonald',
    country: i % 2 === 0 ? 'Circassia' : 'Scotland',
    haplogroup: 'J-Y94477',
    markers: { DYS393: '12', DYS390: 22 },
  }))
  await post(station.address, '/api/samples/batch', { samples })
  await page.goto('/#/pieces')
  await expect(page.getByText('120 pieces')).toBeVisible()
  await page.getByRole('button', { name: 'Older' }).click()
  await expect(page.getByText('Page 2')).toBeVisible()
  const search = page.getByRole('textbox', { name: 'Search, or scan a number' })
  await search.pressSequentially('piz 555')
  await expect(page.getByText('50 pieces')).toBeVisible()
  await expect(rowOf(page, '55598')).toBeVisible()
  await search.fill('nothing like this')
  await expect(page.getByText('No piece is like this.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('textbox', { name: 'Country' }).fill('scotland')
  await expect(page.getByText('60 pieces')).toBeVisible()

  await rowOf(page, '55619').click()
  await page.getByRole('button', { name: 'Change piece' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mine')
  await post(station.address, '/api/samples/55619', { name: 'Theirs' }, 'PUT')
  await page.getByRole('button', { name: 'Save piece' }).click()
  await expect(page.getByRole('alert')).toContainText('changed by master in the meantime')
  await page.getByRole('button', { name: 'Show it as it is now' }).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Theirs')
})

// Would catch words that are cut off, in either theme and size.
test('the screen fits its window', async ({ admin: page, station, api }, testInfo) => {
  await api('POST', 'characteristics', {
    code: 'BORE',
    name: 'Bore diameter, left',
    chart_type: 'i_mr',
    subgroup_size: 1,
    source_marker: 'X1',
  })
  const samples = Array.from({ length: 60 }, (_, i) => ({
    kitNumber: i === 59 ? 'SN-2026-0000-'.repeat(7) : String(55_500 + i),
    name: ['Pizhinov', 'MacDonald', 'A very long name that goes on and on for a while'][i % 3],
    country: 'Circassia',
    haplogroup: 'J-Y94477',
    lot: 'L-117',
    markers: { X1: 12.5 + i / 100, DYS393: '12', DYS390: 22 },
  }))
  await post(station.address, '/api/samples/batch', { samples })
  await mkdir(testInfo.outputDir, { recursive: true })
  await page.goto('/#/pieces')
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const picture = (name: string) =>
        page.screenshot({ path: `${testInfo.outputDir}/${name}-${width}-${colorScheme}.png` })
      await expect(page.getByText('60 pieces')).toBeVisible()
      expect(await misfits(page)).toEqual([])
      await picture('list')
      await rowOf(page, '55558').click()
      await expect(page.getByRole('table', { name: 'Markers' })).toBeVisible()
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish()
      })
      expect(await misfits(page)).toEqual([])
      await picture('sheet')
      await page.getByRole('button', { name: 'Change piece' }).click()
      await expect(page.getByRole('button', { name: 'Save piece' })).toBeVisible()
      expect(await misfits(page)).toEqual([])
      await picture('form')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  }
})

// Would catch a button that a role may not use, or a number that an addition overwrites.
test('an operator sees and adds pieces, and changes none', async ({ page, station, api }) => {
  await api('POST', 'users', {
    username: 'operator',
    full_name: 'Op Erator',
    role: 'OPERATOR_DATAENTRY',
    password: 'another long pass phrase',
  })
  await post(station.address, '/api/samples', { kitNumber: '55520', name: 'Pizhinov' })
  await page.goto('/')
  await page.getByLabel('User name').fill('operator')
  await page.getByLabel('Password', { exact: true }).fill('another long pass phrase')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Pieces' }).click()
  await rowOf(page, '55520').click()
  await expect(page.getByRole('dialog')).toContainText('Pizhinov')
  await expect(page.getByRole('button', { name: /Change piece|Delete piece/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add piece' }).click()
  const form = page.getByRole('form', { name: 'New piece' })
  await form.getByLabel('Number').fill('55520')
  await form.getByRole('button', { name: 'Add piece' }).click()
  await expect(page.getByRole('alert')).toContainText('already')
  await expect(form.getByLabel('Number')).toHaveAccessibleDescription('Another piece has this number.')
  await expect(form.getByLabel('Number')).toBeFocused()
  await form.getByRole('button', { name: 'Add marker' }).click()
  await expect(form.getByLabel('Name of marker 2')).toBeFocused()
  await form.getByRole('button', { name: 'Remove marker 2' }).click()
  await form.getByLabel('Number').fill('55521')
  await form.getByRole('button', { name: 'Add piece' }).click()
  await expect(page.getByRole('dialog')).toContainText('Saved.')
})
