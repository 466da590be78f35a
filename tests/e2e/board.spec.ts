import { expect, test } from './test.ts'

const sizes = { chart_type: 'i_mr', subgroup_size: 1, unit: 'mm' }

/** Three characteristics of two lines; the one of line 2 has a value beyond its limits. */
const fill = async (api: Parameters<Parameters<typeof test>[2]>[0]['api']) => {
  const made: number[] = []
  for (const one of [
    { code: 'RING', name: 'Ring, inside', line: 'Line 1', machine: 'Lathe 4' },
    { code: 'CAN', name: 'Can, height', line: 'Line 1', machine: 'Press 1' },
    { code: 'SHAFT', name: 'Shaft, length', line: 'Line 2', machine: 'Lathe 4' },
  ]) {
    const { id } = await api<{ id: number }>('POST', 'characteristics', { ...sizes, ...one })
    await api('POST', `characteristics/${id}/limits`, { method: 'given', center_line: 10, sigma: 0.1 })
    await api('POST', 'data-entry/submit', {
      characteristic_id: id,
      measurements: [one.code === 'SHAFT' ? 11 : 10.02],
    })
    made.push(id)
  }
  return made
}

test('a person groups and filters the board, keeps that as a view, and finds it again after a reload', async ({
  admin: page,
  api,
}) => {
  await fill(api)
  const tiles = page.getByRole('article')
  await expect(tiles).toHaveCount(3)
  await expect(tiles.first().getByRole('link')).toHaveAccessibleName(/^Shaft, length/)
  await expect(page.getByRole('button', { name: '1 beyond limits' })).toBeVisible()

  await page.getByRole('combobox', { name: 'Group the board' }).click()
  await page.getByRole('option', { name: 'By line' }).click()
  // The line where there is something to do stands first.
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/^Line 2/, /^Line 1/])

  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Lathe 4' }).check()
  await page.keyboard.press('Escape')
  await expect(tiles).toHaveCount(2)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem', { name: 'Save this view…' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('My lathe')
  await page.getByRole('button', { name: 'Save the view' }).click()

  await page.getByRole('button', { name: 'My lathe' }).click()
  await page.getByRole('menuitem', { name: 'Everything' }).click()
  await expect(tiles).toHaveCount(3)
  await page.reload()
  await expect(tiles).toHaveCount(3)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem', { name: 'My lathe' }).click()
  await expect(tiles).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Line 2' })).toBeVisible()

  // A search on top of it, and a pin that keeps its tile in front of an alarm.
  await page.getByRole('textbox', { name: 'Search the board' }).fill('ring')
  await expect(tiles).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await page.getByRole('button', { name: 'My lathe' }).click()
  await page.getByRole('menuitem', { name: 'Everything' }).click()
  await page.getByRole('button', { name: 'Keep Can, height in front' }).click()
  await expect(tiles.first().getByRole('link')).toHaveAccessibleName(/^Can, height/)
  await page.getByRole('button', { name: '1 beyond limits' }).click()
  await expect(tiles).toHaveCount(1)
})
