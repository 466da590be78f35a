import type { Browser, Page } from '@playwright/test'
import { openBoard, openChart, openPage } from './browser.ts'
import { median } from './quantile.ts'
import type { Row } from './row.ts'
import { type ServerProcess, startServer } from './serverProcess.ts'

const rounds = 5

/** Notes the next click, so that the time from it to the first paint includes what the page does before it asks. */
const noteClick = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('click', (event) => Object.assign(window, { clickedAt: event.timeStamp }), {
      capture: true,
      once: true,
    })
  })

const clickToPaint = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [painted] = performance.getEntriesByName('chart-first-paint')
    if (painted === undefined) throw new Error('the chart was not painted')
    return painted.startTime + painted.duration - (window as unknown as { clickedAt: number }).clickedAt
  })

/** From the click on the board's tile to the first paint of a chart of 100,000 subgroups; each time in a new page. */
export const coldChart = async (browser: Browser, station: ServerProcess): Promise<Row> => {
  const bare = await startServer(['tests/bench/barePage.ts'])
  const plain: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round++) {
    const barePage = await openPage(browser, bare.address)
    await noteClick(barePage)
    await barePage.getByRole('button').click()
    await barePage.waitForFunction(() => performance.getEntriesByName('chart-first-paint').length > 0)
    plain.push(await clickToPaint(barePage))
    await barePage.close()

    const page = await openBoard(browser, station.address)
    await noteClick(page)
    await openChart(page, 'HUNDRED')
    ours.push(await clickToPaint(page))
    await page.close()
  }
  await bare.end()
  const [first = Number.NaN] = ours
  const middle = median(ours)
  return {
    what: 'chart of 100,000 subgroups, cold from the board',
    measured: `${middle.toFixed(0)} ms`,
    yardstick: `${median(plain).toFixed(0)} ms, 500 points on a canvas`,
    ratio: middle / median(plain),
    mustReach: '< 300 ms to first paint',
    reached: middle < 300,
    notes: [`the very first ${first.toFixed(0)} ms, at most ${Math.max(...ours).toFixed(0)} ms`],
  }
}
