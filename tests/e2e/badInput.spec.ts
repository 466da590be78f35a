import type { Api } from './api.ts'
import { openChart } from './chart.ts'
import { expect, test } from './test.ts'

type Entry = Readonly<Record<string, unknown>>

interface Odd {
  readonly title: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly entries: readonly Entry[]
  /** Why there are no limits, in the sentence above the chart. */
  readonly says?: RegExp
}

const same = (entry: Entry, count = 24): Entry[] => new Array<Entry>(count).fill(entry)
const values = (...measurements: number[]): Entry => ({ measurements })
const turns = (a: Entry, b: Entry, count = 24): Entry[] =>
  Array.from({ length: count }, (_, place) => (place % 2 === 0 ? a : b))
const part = { part_number: 'A' }
const parts = [{ part_number: 'A', target: 10 }]

const single = { chart_type: 'i_mr', subgroup_size: 1, decimals: 3 }
const counted = { chart_type: 'p', subgroup_size: 50, decimals: 4 }

const oddities: readonly Odd[] = [
  {
    title: 'subgroups of zero variation',
    settings: { chart_type: 'xbar_r', subgroup_size: 5 },
    entries: same(values(7, 7, 7, 7, 7)),
    says: /No limits yet: The values do not vary/,
  },
  {
    title: 'subgroups of zero variation on a chart that adds up',
    settings: { chart_type: 'cusum', subgroup_size: 2 },
    entries: same(values(7, 7)),
  },
  {
    title: 'means of zero variation, weighted',
    settings: { chart_type: 'ewma', subgroup_size: 1 },
    entries: same(values(7)),
  },
  {
    title: 'between and within, no variation',
    settings: { chart_type: 'i_mr_rs', subgroup_size: 3 },
    entries: same(values(7, 7, 7)),
  },
  { title: 'one point only', settings: single, entries: [values(7)] },
  { title: 'one sample only', settings: counted, entries: [{ count: 1, sample_size: 50 }] },
  {
    title: 'a fraction of 0',
    settings: counted,
    entries: same({ count: 0, sample_size: 50 }),
    says: /No limits yet: No nonconforming unit was found yet/,
  },
  {
    title: 'a fraction of 1',
    settings: counted,
    entries: same({ count: 50, sample_size: 50 }),
    says: /No limits yet: Every unit was nonconforming/,
  },
  {
    title: 'no nonconforming unit ever',
    settings: { ...counted, chart_type: 'np', decimals: 0 },
    entries: same({ count: 0, sample_size: 50 }),
  },
  {
    title: 'equal counts',
    settings: { chart_type: 'c', subgroup_size: 1, decimals: 0 },
    entries: same({ count: 4 }),
  },
  {
    title: 'counts of 0',
    settings: { chart_type: 'c', subgroup_size: 1, decimals: 0 },
    entries: same({ count: 0 }),
  },
  {
    title: 'a size that changes at every point',
    settings: { chart_type: 'u', subgroup_size: 10, decimals: 3 },
    entries: Array.from({ length: 40 }, (_, place) => ({
      count: place % 5,
      sample_size: 0.001 * 1.7 ** place,
    })),
  },
  {
    title: 'equal fractions, which vary less than by chance',
    settings: { ...counted, chart_type: 'laney_p' },
    entries: same({ count: 3, sample_size: 50 }),
  },
  {
    title: 'rare events at once',
    settings: { chart_type: 'g', subgroup_size: 1, decimals: 0 },
    entries: same({ count: 0 }),
  },
  {
    title: 'no time between events',
    settings: { chart_type: 't', subgroup_size: 1, decimals: 1 },
    entries: same({ count: 0 }),
  },
  {
    title: 'a short run of equal pieces',
    settings: { chart_type: 'short_run_z', subgroup_size: 2, chart_params: { parts } },
    entries: same({ measurements: [10, 10], metadata: part }),
  },
  { title: '1e308', settings: single, entries: turns(values(1e308), values(-1e308)) },
  {
    title: '1e308 in subgroups',
    settings: { chart_type: 'xbar_s', subgroup_size: 2 },
    entries: same(values(1e308, -1e308)),
  },
  { title: '1e-308', settings: single, entries: turns(values(1e-308), values(2e-308)) },
  {
    title: '1e308 after a calm baseline',
    settings: { chart_type: 'cusum', subgroup_size: 1, decimals: 3 },
    entries: [...turns(values(9), values(11), 30), ...same(values(1e308), 3)],
  },
  {
    title: 'a piece of 1e308 before production',
    settings: { chart_type: 'precontrol', subgroup_size: 1, decimals: 3, lsl: 9, usl: 11 },
    entries: [values(10), values(1e308), values(-1e308)],
  },
  {
    title: 'thirty digits of offset',
    settings: { ...single, decimals: 1 },
    entries: turns(values(10_000_000.2), values(10_000_000.1)),
  },
]

const fill = async (api: Api, { settings, title, entries }: Odd, place: number): Promise<number> => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: `ODD-${place}`,
    name: title,
    baseline_subgroups: 20,
    ...settings,
  })
  const newest = Date.now() - 60_000
  const samples = entries.map((entry, index) => ({
    characteristic_id: id,
    timestamp: new Date(newest - (entries.length - 1 - index) * 60_000).toISOString(),
    ...entry,
  }))
  const { failed, errors } = await api<{ failed: number; errors: unknown[] }>('POST', 'data-entry/batch', {
    samples,
  })
  if (failed > 0) throw new Error(`${title}: ${JSON.stringify(errors[0])}`)
  return id
}

const noNumber = /NaN|Infinity|undefined|null/

// Would catch NaN, Infinity or a blank screen where data leave nothing to compute from, or too much.
test('data that leave nothing to compute from never show as NaN', async ({ admin: page, api }, testInfo) => {
  test.setTimeout(180_000)
  const ids: number[] = []
  for (const [place, odd] of oddities.entries()) ids.push(await fill(api, odd, place))
  for (const [place, id] of ids.entries()) {
    const { title = '', says } = oddities[place] ?? {}
    await test.step(title, async () => {
      const chart = await openChart(page, id)
      await expect(chart.figure).toHaveAccessibleName(new RegExp(`^${title}`))
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await chart.figure.focus()
      await page.keyboard.press('End')
      await expect(chart.details).toContainText('Measured')
      if (says !== undefined) await expect(chart.figure).toHaveAccessibleName(says)
      await expect(page.getByRole('main')).not.toContainText(noNumber)
      for (const button of await chart.figure.getByRole('button').all()) {
        await expect(button).not.toHaveAccessibleName(noNumber)
      }
      await page.screenshot({ path: `${testInfo.outputDir}/odd-${place}.png` })
      await page.goto(`/#/enter/${id}`)
      await expect(page.getByRole('form', { name: /values of/i })).toBeVisible()
      await expect(page.getByRole('main')).not.toContainText(noNumber)
    })
  }
  await page.goto('/#/')
  await expect(page.getByRole('main').getByRole('link').and(page.locator('[href*="/charts/"]'))).toHaveCount(
    oddities.length,
  )
  await expect(page.getByRole('main')).not.toContainText(noNumber)
  await page.screenshot({ path: `${testInfo.outputDir}/odd-board.png`, fullPage: true })
})

// Would catch a chart that is set up with what it cannot be judged by, and a fault that is not said at its field.
test('each field says what is wrong with it', async ({ admin: page }) => {
  await page.goto('/#/characteristics/new')
  const form = page.getByRole('form', { name: 'New characteristic' })
  const create = form.getByRole('button', { name: 'Create characteristic' })
  await form.getByLabel('Name').fill('Setup of a press')
  await form.getByLabel('Code').fill('PRESS')

  await form.getByRole('radio', { name: /pre-control/i }).check()
  await expect(form.getByLabel(/baseline/i)).toHaveCount(0)
  await create.click()
  await expect(form.getByLabel('Upper limit')).toHaveAccessibleDescription(/both limits/)
  await form.getByLabel('Lower limit').fill('10')
  await form.getByLabel('Upper limit').fill('9')
  await expect(form.getByLabel('Upper limit')).toHaveAccessibleDescription(/above 10/)

  await form.getByLabel('Lower limit').fill('')
  await form.getByLabel('Upper limit').fill('')
  await form.getByRole('radio', { name: /cusum/i }).check()
  await form.getByLabel(/^h,/).fill('0')
  await expect(form.getByLabel(/^h,/)).toHaveAccessibleDescription(/above 0/)
  await form.getByLabel(/^h,/).fill('4')

  await form.getByRole('radio', { name: /deviation from target/i }).check()
  await create.click()
  await expect(form.getByLabel('Part number in row 1')).toHaveAccessibleDescription(/part number/)
  await form.getByLabel('Part number in row 1').focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', 'A-100\t10\t0.1\nB-200\tten')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(form.getByLabel('Target in row 2')).toHaveAccessibleDescription(/not a number/)
  await form.getByLabel('Target in row 2').fill('20')
  await create.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Setup of a press' })).toBeVisible()
  await expect(page.getByLabel('Part number in row 2')).toHaveValue('B-200')
})

// Would catch an entry of counts that needs the mouse, takes a slip, or leaves a field's fault unsaid.
test('counts are entered with the keyboard alone, and slips are caught', async ({ admin: page, api }) => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: 'CARDS',
    name: 'Circuit cards',
    chart_type: 'p',
    subgroup_size: 50,
    decimals: 4,
  })
  await page.goto(`/#/enter/${id}`)
  const form = page.getByRole('form', { name: /values of/i })
  const count = form.getByLabel('Nonconforming', { exact: true })
  const size = form.getByLabel('Inspected')
  await expect(count).toBeFocused()
  await expect(size).toHaveValue('50')
  await page.keyboard.type('51')
  await page.keyboard.press('Enter')
  await expect(size).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(count).toHaveAccessibleDescription(/no more than the 50/i)
  await count.fill('')
  for (let up = 0; up < 3; up++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect(count).toHaveValue('2')
  await expect(form).toContainText('0.0400')
  await page.keyboard.press('Enter')
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/recorded · on trial until 25 samples/i)).toBeVisible()
  await expect(count).toBeFocused()
  await expect(count).toHaveValue('')
  await expect(size).toHaveValue('50')
  const { points } = await api<{ points: { value: number; n: number }[] }>(
    'GET',
    `characteristics/${id}/chart`,
  )
  expect(points).toEqual([expect.objectContaining({ value: 0.05, n: 40 })])
})

// Would catch a part number that is lost between entries, or a short run that takes none.
test('a short run asks for the part, which stays', async ({ admin: page, api }) => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: 'SHAFT',
    name: 'Shafts',
    chart_type: 'short_run_deviation',
    subgroup_size: 1,
    decimals: 2,
    chart_params: { parts: [...parts, { part_number: 'B', target: 20 }] },
  })
  await page.goto(`/#/enter/${id}`)
  const form = page.getByRole('form', { name: /values of/i })
  const chosen = form.getByLabel('Part number')
  await expect(chosen).toBeFocused()
  await form.getByLabel('Value').fill('20.1')
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveAccessibleDescription(/choose the part/i)
  await chosen.selectOption('B')
  await form.getByLabel('Value').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/recorded · on trial/i)).toBeVisible()
  await expect(chosen).toHaveValue('B')
  await expect(form.getByLabel('Value')).toBeFocused()
  const { points } = await api<{ points: { value: number }[] }>('GET', `characteristics/${id}/chart`)
  expect(points.map(({ value }) => value)).toEqual([expect.closeTo(0.1, 9)])
})
