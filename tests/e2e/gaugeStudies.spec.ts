import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/msa/${name}.json`, import.meta.url), 'utf8'))
const aiag: number[][][] = fixture('aiag').values
const golden = fixture('golden')

/** Pastes as a spreadsheet's copy arrives. */
const paste = (field: Locator, text: string) =>
  field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

const openNew = async (page: Page, kind: string, name: string) => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Gauges' }).click()
  await page.getByRole('link', { name: 'New study' }).click()
  await page.getByRole('radio', { name: kind, exact: true }).check()
  await page.getByLabel('Name', { exact: true }).fill(name)
}

const showView = (page: Page, view: string) =>
  page.getByRole('radiogroup', { name: 'View' }).getByText(view, { exact: true }).click()

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' })

// Would catch a block that lands in the wrong cells, decimal commas that are lost, and numbers other than AIAG prints.
test('the AIAG example, pasted with decimal commas, gives what AIAG prints', async ({ admin: page }) => {
  await openNew(page, 'Gauge R&R', 'Bore gauge 3')
  await page.getByLabel('Appraisers').fill('Ann, Bob, Cem')
  await page.getByRole('button', { name: 'Create study' }).click()
  const first = page.getByRole('textbox', { name: 'Part 1, Ann, Trial 1' })
  const text = aiag
    .map((row) =>
      row
        .flat()
        .map((value) => String(value).replace('.', ','))
        .join('\t'),
    )
    .join('\r\n')
  await paste(first, text)
  await expect(page.getByRole('textbox', { name: 'Part 10, Cem, Trial 3' })).toHaveValue(
    String(aiag[9]?.[2]?.[2]),
  )
  await page.getByRole('button', { name: 'Save values' }).click()
  await expect(verdict(page)).toContainText('27.9 % of the study variation')
  await expect(verdict(page)).toContainText('only 4 classes of parts')
  const table = page.getByRole('table', { name: 'Variance components', exact: true })
  await expect(table.getByRole('row', { name: /Total gauge R&R/ })).toContainText(/0\.09143.*7\.76.*27\.86/)
  const anova = page.getByRole('table', { name: 'Analysis of variance with interaction' })
  for (const ss of ['88.3619', '3.1673', '0.3590', '2.7589']) await expect(anova).toContainText(ss)
  await expect(page.getByRole('img', { name: /Means of Ann, Bob, Cem over the parts/ })).toBeVisible()

  await table.getByRole('button', { name: /Contribution, total gauge/ }).click()
  const panel = page.getByRole('dialog', { name: 'How was this computed?' })
  await expect(panel).toContainText('100·σ²_GRR/σ²_T')
  await expect(panel).toContainText('7.762158675')
  await panel.getByRole('button', { name: 'Close' }).click()

  await showView(page, 'Study')
  await page.getByLabel('Tolerance').fill('8')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await showView(page, 'Result')
  await expect(verdict(page)).toContainText('22.7 % of the tolerance')
  await page.getByRole('link', { name: 'All studies' }).click()
  await expect(page.getByRole('row', { name: /Bore gauge 3/ })).toContainText('22.7 % of the tolerance')
})

// Would catch a fault that is told anywhere but at its cell, and keys that leave the grid.
test('the grid is filled by keyboard, names a cell that is no number, and leaves a part out', async ({
  admin: page,
}) => {
  await openNew(page, 'Gauge R&R', 'By hand')
  await page.getByLabel('Appraisers').fill('Ann, Bob')
  await page.getByRole('textbox', { name: 'Parts' }).fill('3')
  await page.getByLabel('Trials').fill('2')
  await page.getByRole('button', { name: 'Create study' }).click()
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true })
  await cell('Part 1, Ann, Trial 1').click()
  await page.keyboard.type('1,5')
  await page.keyboard.press('Enter')
  await expect(cell('Part 2, Ann, Trial 1')).toBeFocused()
  await page.keyboard.type('about 2')
  await page.keyboard.press('Enter')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect(cell('Part 1, Ann, Trial 2')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Part 2, Ann, Trial 1: This is not a number')
  await expect(cell('Part 2, Ann, Trial 1')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('button', { name: 'Save values' })).toBeDisabled()
  await paste(cell('Part 1, Ann, Trial 1'), '1.5\t1.6\t1.4\t1.5\n2.1\t2.0\t2.2\t\n3.0\t3.1\t2.9\t3.2\n4\t4')
  await expect(page.getByRole('status').filter({ hasText: '1 row did not fit' })).toBeVisible()
  await page.getByRole('button', { name: 'Save values' }).click()
  await expect(page.getByText(/Part 2, Bob, trial 2 has no value/)).toBeVisible()
  await page.getByRole('button', { name: 'Enter values' }).click()
  await page.getByRole('button', { name: 'Leave part 2 out' }).click()
  await page.getByLabel('Why does part 2 not count?').fill('fell on the floor')
  await page.getByRole('form', { name: 'Leave part 2 out' }).getByRole('button').click()
  await page.getByRole('button', { name: 'Save values' }).click()
  await expect(verdict(page)).toContainText('Part 2 is left out: fell on the floor')
})

// Would catch a list whose columns are mixed up, and a kappa against the wrong standard.
test('judgements come in as a list, and kappa is told against the standard', async ({ admin: page }) => {
  const { ratings, standard } = golden.attribute as { ratings: string[][][]; standard: string[] }
  await openNew(page, 'Agreement of judgements', 'Visual check')
  await page.getByRole('textbox', { name: 'Parts' }).fill('30')
  await page.getByRole('button', { name: 'Create study' }).click()
  await page.getByRole('button', { name: 'Paste a list' }).click()
  const list = ratings.flatMap((row, i) =>
    row.flatMap((cell, j) =>
      cell.map((word, k) => `${i + 1}\t${['Ann', 'Bob', 'Cem'][j]}\t${k + 1}\t${word}`),
    ),
  )
  await page.getByLabel('One measurement a line').fill(['Part\tAppraiser\tTrial\tRating', ...list].join('\n'))
  await expect(page.getByText('30 parts, 3 appraisers (Ann, Bob, Cem), 2 trials.')).toBeVisible()
  await page.getByRole('button', { name: 'Put into the grid' }).click()
  await paste(page.getByRole('textbox', { name: 'Part 1, Standard' }), standard.join('\n'))
  await page.getByRole('button', { name: 'Save values' }).click()
  await expect(verdict(page)).toContainText('kappa is 0.75 (the lowest, of Cem and the standard')
  const cohen = page.getByRole('table', { name: 'Cohen’s kappa' })
  await expect(cohen.getByRole('row', { name: /Ann and Bob/ })).toContainText('0.875')
  await expect(page.getByRole('table', { name: 'Each appraiser and the standard' })).toContainText(
    /28 of 30.*93\.3 %.*77\.9 to 99\.2/,
  )
})

test('bias and linearity of the AIAG examples', async ({ admin: page }) => {
  await openNew(page, 'Bias', 'Bias at 6.00')
  await page.getByRole('button', { name: 'Create study' }).click()
  await page.getByLabel('Reference value').fill('6')
  await paste(page.getByRole('textbox', { name: 'Measurement 1, Value' }), golden.bias.values.join('\n'))
  await page.getByRole('button', { name: 'Save values' }).click()
  await expect(verdict(page)).toContainText('No bias can be shown')
  await expect(page.getByRole('button', { name: /^t 0\.122/ })).toBeVisible()

  await openNew(page, 'Linearity', 'Over the range')
  await page.getByRole('button', { name: 'Create study' }).click()
  const block = (golden.linearity.values as number[][]).map((row, i) =>
    [golden.linearity.references[i], ...row].join('\t'),
  )
  await paste(page.getByRole('textbox', { name: 'Master 1, Reference' }), block.join('\n'))
  await page.getByRole('button', { name: 'Save values' }).click()
  await expect(verdict(page)).toContainText('its bias falls by 0.132 for each unit')
  await expect(page.getByRole('table', { name: 'Coefficients of the line' })).toContainText(
    /−0\.1317.*−12\.043/,
  )
})

// Would catch an occasion that cannot be added when the next day comes, and a shift that the chart does not see.
test('stability grows by an occasion, which signals', async ({ admin: page }) => {
  await openNew(page, 'Stability', 'Master ring')
  await page.getByRole('textbox', { name: 'Occasions' }).fill('11')
  await page.getByRole('button', { name: 'Create study' }).click()
  const days: number[][] = golden.stability.values
  const block = days.slice(0, 11).map((row) => row.join('\t'))
  await paste(page.getByRole('textbox', { name: 'Occasion 1, Trial 1' }), block.join('\n'))
  await page.getByRole('button', { name: 'Add an occasion' }).click()
  await page.getByLabel('Name of occasion 12').fill('12 March')
  await page.getByRole('textbox', { name: 'Occasion 12 March, Trial 1' }).fill('6.11')
  await page.keyboard.press('Tab')
  await page.keyboard.type('6.16')
  await page.getByRole('button', { name: 'Save values' }).click()
  await expect(verdict(page)).toContainText('The gauge is not stable')
  await expect(page.getByText(/^12 March: Beyond control limits/)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Mean over 12 occasions' })).toBeVisible()
})

test('a new user loads the example with one button', async ({ admin: page }) => {
  await page.goto('/#/gauges')
  await page.getByRole('button', { name: 'Load the AIAG example' }).click()
  await expect(verdict(page)).toContainText('27.9 % of the study variation')
})
