import type { Page } from '@playwright/test'
import { createRing } from './characteristics.ts'
import { dropFile, germanTable } from './importTables.ts'
import { expect, test } from './test.ts'

const rows = 100_000
const start = Date.UTC(2025, 0, 1)

/** Longest stretch, ms, that the page did nothing else for, since it was asked last. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = (window as unknown as { tasks?: number[] }).tasks ?? []
    const longest = Math.max(0, ...seen)
    seen.length = 0
    return longest
  })

const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = []
    ;(window as unknown as { tasks: number[] }).tasks = tasks
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: false })
  })

const told: Record<string, number> = {}

/** How long something takes until it shows, ms. */
const timed = async (name: string, act: () => Promise<void>): Promise<void> => {
  const begun = performance.now()
  await act()
  told[name] = Math.round(performance.now() - begun)
}

test.setTimeout(120_000)

// Would catch a large table that is parsed, listed or sent where the page draws: the window would stand still.
test('100,000 rows are pasted, looked through, checked and imported, and the window never stands still', async ({
  admin: page,
  api,
}, testInfo) => {
  await createRing(api)
  const text = germanTable(rows, start)
  await page.getByRole('link', { name: 'Import' }).click()
  await expect(page.getByText('Paste cells with Ctrl+V')).toBeVisible()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await watchTasks(page)
  const table = page.getByRole('table', { name: 'Table' })
  const check = page.getByRole('button', { name: 'Check now' })
  await timed('understood', async () => {
    await page.keyboard.press('Control+V')
    await expect(check).toBeEnabled({ timeout: 30_000 })
  })
  const pasting = await longestTask(page)
  const frame = page.getByRole('region', { name: 'Rows of the table' })
  await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect(table.getByRole('rowheader', { name: '100,001' })).toBeVisible()
  await expect(table.locator('tr').last()).toContainText('74,0')
  const scrolling = await longestTask(page)
  await timed('checked', async () => {
    await check.click()
    await expect(page.getByText('100,000 subgroups are ready to be imported')).toBeVisible({
      timeout: 30_000,
    })
  })
  const checking = await longestTask(page)
  await timed('imported', async () => {
    await page.getByRole('button', { name: 'Import 100,000' }).click()
    await expect(page.getByRole('heading', { name: 'Imported', exact: true })).toBeVisible({
      timeout: 60_000,
    })
  })
  await expect(page.getByText('100,000 stored')).toBeVisible()
  const importing = await longestTask(page)
  const tasks = { pasting, scrolling, checking, importing }
  testInfo.annotations.push({ type: 'figures', description: JSON.stringify({ told, tasks }) })
  await testInfo.attach('figures', { body: JSON.stringify({ told, tasks }), contentType: 'application/json' })
  expect(Math.max(...Object.values(tasks)), JSON.stringify(tasks)).toBeLessThan(100)
})

// Would catch a file that is read as a whole into the page's own text, and a cancelled import of which a part stays.
test('a file of 100,000 rows is dropped, and its import cancelled without half a batch', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await page.getByRole('link', { name: 'Import' }).click()
  await expect(page.getByText('Paste cells with Ctrl+V')).toBeVisible()
  await dropFile(page, 'year.csv', Buffer.from(germanTable(rows, start).replaceAll('\t', ';')), 'text/csv')
  const check = page.getByRole('button', { name: 'Check now' })
  await expect(check).toBeEnabled({ timeout: 30_000 })
  await check.click()
  await page.getByRole('button', { name: 'Import 100,000' }).click({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'Cancelled, nothing counts' })).toBeVisible({
    timeout: 60_000,
  })
  const { points } = await api<{ points: { excluded: boolean }[] }>(
    'GET',
    `characteristics/${id}/chart?last=50`,
  )
  expect(points.filter(({ excluded }) => !excluded)).toEqual([])
})
