import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import type { BigStation } from './bigStation.ts'
import { openBoard, openChart, openPage } from './browser.ts'
import { quantile } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'
import { startServer } from './serverProcess.ts'
import { keyWithoutLimit, type StationServer } from './stationServer.ts'

const perSecond = 50
const secondsARound = 4
const rounds = 2

interface Seen {
  readonly sampleId: number
  readonly at: number
}

/** Notes when the frame began that follows the paint of each sample: by then its pixels were handed over. */
const watchPaints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: Seen[] = []
    Object.assign(window, { seenPaints: seen })
    const offset = Date.now() - performance.now()
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('chart-point-painted')) {
        const { sampleId } = (entry as PerformanceMark).detail
        requestAnimationFrame(() => seen.push({ sampleId, at: performance.now() + offset }))
      }
    }).observe({ type: 'mark' })
  })

const seenPaints = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => (window as unknown as { seenPaints: Seen[] }).seenPaints.splice(0))

/** Submits 50 times a second, whether answers come or not, and gives the time from each to its pixel. */
const delays = async (page: Page, submit: () => Promise<number>): Promise<number[]> => {
  const offset = Date.now() - performance.now()
  const sent = new Map<number, number>()
  const begin = performance.now()
  const answers: Promise<void>[] = []
  for (let i = 0; i < perSecond * secondsARound; i++) {
    await setTimeout(Math.max(0, begin + (i * 1000) / perSecond - performance.now()))
    const at = performance.now() + offset
    answers.push(submit().then((sampleId) => void sent.set(sampleId, at)))
  }
  await Promise.all(answers)
  await setTimeout(500)
  const paints = await seenPaints(page)
  const found = paints.flatMap(({ sampleId, at }) => {
    const from = sent.get(sampleId)
    return from === undefined ? [] : at - from
  })
  if (found.length < sent.size)
    throw new Error(`${sent.size - found.length} submitted points were never painted`)
  return found
}

const post = async (url: string, headers: Record<string, string>, body: object): Promise<number> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`a submit was answered ${answer.status}`)
  return ((await answer.json()) as { sample_id: number }).sample_id
}

/** From the moment a subgroup is sent to the frame after its point was drawn, while 50 a second come. */
export const submitToPixel = async (
  browser: Browser,
  station: StationServer,
  big: BigStation,
): Promise<Row> => {
  const bare = await startServer(['tests/bench/barePage.ts'])
  const key = await keyWithoutLimit(station)
  const next = randomSubgroups(11)
  const submit = (): Promise<number> =>
    post(
      `${station.address}/api/v1/data-entry/submit`,
      { 'x-api-key': key },
      { characteristic_id: big.ids.THOUSAND, measurements: next() },
    )
  const page = await openBoard(browser, station.address)
  await openChart(page, 'THOUSAND')
  await watchPaints(page)
  const plain: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round++) {
    const barePage = await openPage(browser, bare.address)
    await watchPaints(barePage)
    plain.push(...(await delays(barePage, () => post(`${bare.address}/submit`, {}, {}))))
    await barePage.close()
    await page.bringToFront()
    ours.push(...(await delays(page, submit)))
  }
  await page.close()
  await bare.end()
  const p95 = quantile(ours, 0.95)
  const plainP95 = quantile(plain, 0.95)
  return {
    what: `submit to changed pixel, ${perSecond} submits/s`,
    measured: `p95 ${p95.toFixed(0)} ms`,
    yardstick: `p95 ${plainP95.toFixed(0)} ms, socket and canvas`,
    ratio: p95 / plainP95,
    mustReach: 'p95 < 150 ms',
    reached: p95 < 150,
    notes: [`median ${quantile(ours, 0.5).toFixed(0)} ms, at most ${Math.max(...ours).toFixed(0)} ms`],
  }
}
