import type { Browser } from '@playwright/test'
import { openBoard } from './browser.ts'
import { quantile } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'
import { characteristicInput, givenLimits, keyWithoutLimit, startStation } from './stationServer.ts'

const tiles = 300
const perSecond = 50
const watched = 10_000

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Milliseconds of CPU of each task of the page's main thread meanwhile: other programs of the machine do not count. */
const tasksDuring = async (
  browser: Browser,
  page: Parameters<Browser['startTracing']>[0],
  work: () => Promise<unknown>,
) => {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return traceEvents
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]))
}

const scrollThrough = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const screen = document.getElementById('main')
    const end = performance.now() + milliseconds
    let by = 24
    const step = (now: number) => {
      if (screen === null || now > end) return resolve()
      screen.scrollTop += by
      if (screen.scrollTop <= 0) by = 24
      if (screen.scrollTop + screen.clientHeight >= screen.scrollHeight - 2) by = -24
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })

/** What a board of 300 tiles costs the page while 50 values a second come in: standing still, and scrolled without a pause. */
export const movingBoard = async (browser: Browser, dataDir: string): Promise<Row> => {
  const station = await startStation(dataDir)
  const ids: number[] = []
  for (let place = 0; place < tiles; place += 1) {
    const made = await station.call('POST', '/api/v1/characteristics', {
      ...characteristicInput(`T${place}`),
      line: `Line ${place % 5}`,
    })
    const { id } = made as { id: number }
    await station.call('POST', `/api/v1/characteristics/${id}/limits`, givenLimits)
    ids.push(id)
  }
  const key = await keyWithoutLimit(station)
  const subgroup = randomSubgroups(74)
  const send = (count: number) =>
    fetch(`${station.address}/api/v1/data-entry/submit`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({
        characteristic_id: ids[count % tiles],
        measurements: subgroup(),
      }),
    }).then((answer) => answer.arrayBuffer())
  for (let count = 0; count < tiles * 3; count += 1) await send(count)

  const page = await openBoard(browser, station.address, undefined, /Ring T0/)
  const atRest = await tasksDuring(browser, page, () => page.waitForTimeout(3000))
  let sent = tiles * 3
  const feed = setInterval(() => {
    for (let more = 0; more < perSecond / 10; more += 1) void send(sent++)
  }, 100)
  const still = await tasksDuring(browser, page, () => page.waitForTimeout(watched))
  const scrolled = await tasksDuring(browser, page, () => page.evaluate(scrollThrough, watched))
  clearInterval(feed)
  await page.close()
  await station.end()
  const longest = Math.max(...still)
  const rest = Math.max(...atRest)
  const told = (tasks: readonly number[]) =>
    `p99 ${quantile(tasks, 0.99).toFixed(1)} ms, longest ${Math.max(...tasks).toFixed(0)} ms, ${tasks.filter((one) => one > 50).length} over 50 ms`
  return {
    what: `a board of ${tiles} tiles, ${perSecond} values a second`,
    measured: `longest task ${longest.toFixed(0)} ms of CPU`,
    yardstick: `${rest.toFixed(0)} ms while nothing comes in`,
    ratio: null,
    mustReach: '< 50 ms a task',
    reached: longest < 50,
    notes: [`standing still: ${told(still)}`, `scrolled without a pause: ${told(scrolled)}`],
  }
}
