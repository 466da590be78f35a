import { mkdir } from 'node:fs/promises'
import { openChart } from './chart.ts'
import { chartCases, createChart } from './everyChart.ts'
import { expect, test } from './test.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

for (const one of chartCases) {
  // Would catch a chart that is drawn with another's words, units or limits, or that shows NaN.
  test(`${one.type} says what it plots, its limits and its signal`, async ({
    admin: page,
    api,
  }, testInfo) => {
    const id = await createChart(api, one)
    const chart = await openChart(page, id)
    const { sentence, limits, details, fields } = one.says
    await expect(chart.figure).toHaveAccessibleName(sentence)
    for (const name of limits) await expect(chart.figure.getByRole('button', { name })).toHaveCount(1)
    for (const text of details) await expect(chart.details).toContainText(text)
    await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined/)

    await page.getByRole('button', { name: 'How this chart is computed' }).click()
    const definition = page.getByRole('dialog')
    await expect(definition).toContainText(/Plotted.*Centre.*Good to know.*Source/s)
    await page.keyboard.press('Escape')
    await expect(definition).toHaveCount(0)

    await mkdir(testInfo.outputDir, { recursive: true })
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await chart.picture()
        const path = `${testInfo.outputDir}/${one.type}-${size.width}-${colorScheme}.png`
        expect((await page.screenshot({ path })).length).toBeGreaterThan(5_000)
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1366, height: 768 })

    await page.goto(`/#/enter/${id}`)
    const form = page.getByRole('form', { name: /values of/i })
    for (const label of fields) await expect(form.getByLabel(label).first()).toBeVisible()
    await page.screenshot({ path: `${testInfo.outputDir}/${one.type}-entry.png` })

    await page.goto('/#/')
    const tile = page.getByRole('main').getByRole('link', { name: one.name })
    await expect(tile).not.toContainText(/NaN|Infinity/)
    await page.screenshot({ path: `${testInfo.outputDir}/${one.type}-board.png` })
  })
}
