import { expect, type Locator, type Page } from '@playwright/test'

/** A control chart on the page, read by what it says and by what it shows. */
export const chartOn = (page: Page) => {
  const figure = page.getByRole('main').getByRole('figure').first()
  const rows = page.getByRole('table', { name: 'Newest subgroups' }).getByRole('row')

  return {
    figure,
    details: page.getByRole('complementary', { name: 'Details' }),
    /** Number of the newest subgroup, as the table beside the picture gives it. */
    newest: async (): Promise<number> => {
      const text = await rows.nth(1).getByRole('rowheader').textContent()
      return Number(text?.replace(/\D/g, ''))
    },
    newestRow: rows.nth(1),
    /** What is drawn, to be compared with what is drawn later. */
    picture: (): Promise<string> => pictureOf(figure),
    /** How many pixels of the chart have a colour of the theme, such as `--alarm`. */
    pixelsOf: (token: string): Promise<number> => pixelsOf(figure, token),
  }
}

const pictureOf = (figure: Locator): Promise<string> =>
  figure.evaluate(async (element) => {
    // What was asked for is drawn with the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
    return [...element.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()).join()
  })

const pixelsOf = (figure: Locator, token: string): Promise<number> =>
  figure.evaluate((element, name) => {
    const probe = document.createElement('span')
    probe.style.color = `var(${name})`
    element.append(probe)
    const colour = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3).map(Number) ?? []
    probe.remove()
    let found = 0
    for (const canvas of element.querySelectorAll('canvas')) {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      for (let at = 0; at < data.length; at += 4) {
        if (colour.every((value, channel) => value === data[at + channel]) && data[at + 3] === 255) found++
      }
    }
    return found
  }, token)

/** Opens the chart of a characteristic and waits until it is drawn. */
export const openChart = async (page: Page, id: number) => {
  await page.goto(`/#/charts/${id}`)
  const chart = chartOn(page)
  await expect(chart.figure).toBeVisible()
  return chart
}
