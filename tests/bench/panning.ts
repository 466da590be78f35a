import type { Browser, Page } from '@playwright/test'
import { openBoard, openChart } from './browser.ts'
import { median, quantile } from './quantile.ts'
import type { Row } from './row.ts'
import type { ServerProcess } from './serverProcess.ts'

const steps = 150

interface Frame {
  /** From the start of the frame to when the page is free again: scripts, layout, paint. */
  readonly work: number
  /** Since the frame before. */
  readonly interval: number
}

const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: Frame[] = []
    const channel = new MessageChannel()
    let start = 0
    let before = performance.now()
    Object.assign(window, { seenFrames: frames, watching: true })
    channel.port1.onmessage = () => frames.push({ work: performance.now() - start, interval: start - before })
    const frame = (): void => {
      if (!(window as unknown as { watching: boolean }).watching) return
      before = start === 0 ? performance.now() : start
      start = performance.now()
      channel.port2.postMessage(null)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })

const seenFrames = (page: Page): Promise<Frame[]> =>
  page.evaluate(() => {
    const { seenFrames: frames } = window as unknown as { seenFrames: Frame[] }
    Object.assign(window, { watching: false })
    // The first two have no frame before them.
    return frames.slice(2)
  })

/** When the whole history came over the page's socket. */
const historyArrival = (page: Page): Promise<number> =>
  new Promise((resolve) => {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        if (payload.length > 1_000_000) resolve(performance.now())
      })
    })
  })

/** Drags the chart back and forth, as fast as frames come. */
const drag = async (page: Page): Promise<Frame[]> => {
  const box = await page.locator('[data-plot-area]').first().boundingBox()
  if (box === null) throw new Error('the chart is not to be seen')
  const y = box.y + box.height / 2
  const middle = box.x + box.width / 2
  await page.mouse.move(middle, y)
  await page.mouse.down()
  await watchFrames(page)
  for (let step = 0; step < steps; step++) {
    await page.mouse.move(middle + Math.sin(step / 10) * box.width * 0.4, y)
  }
  const frames = await seenFrames(page)
  await page.mouse.up()
  return frames
}

/** Frames while a chart of 100,000 subgroups is dragged: near by, and with half of the history in view. */
export const panning = async (browser: Browser, station: ServerProcess): Promise<Row> => {
  let history: Promise<number> | undefined
  const page = await openBoard(browser, station.address, (opened) => {
    history = historyArrival(opened)
  })
  const idle = await (async () => {
    await watchFrames(page)
    await page.waitForTimeout(1500)
    return seenFrames(page)
  })()
  const asked = performance.now()
  await openChart(page, 'HUNDRED')
  const arrived = await history
  const near = await drag(page)
  const plot = page.locator('[data-plot-area]').first()
  await plot.hover()
  for (let turn = 0; turn < 16; turn++) await page.mouse.wheel(0, 240)
  const wide = await drag(page)
  await page.close()
  const work = (frames: readonly Frame[]) =>
    quantile(
      frames.map((frame) => frame.work),
      0.95,
    )
  const interval = (frames: readonly Frame[]) =>
    quantile(
      frames.map((frame) => frame.interval),
      0.95,
    )
  const worst = Math.max(work(near), work(wide))
  const beat = median(idle.map((frame) => frame.interval))
  return {
    what: 'panning it',
    measured: `p95 ${worst.toFixed(1)} ms of work a frame`,
    yardstick: `${beat.toFixed(1)} ms between frames at rest`,
    ratio: worst / beat,
    mustReach: '< 16 ms a frame',
    reached: worst < 16,
    notes: [
      `the whole history had come ${((arrived ?? Number.NaN) - asked).toFixed(0)} ms after the click`,
      `near: ${near.length} frames, p95 ${work(near).toFixed(1)} ms of work, ${interval(near).toFixed(1)} ms apart`,
      `half of the history in view: ${wide.length} frames, p95 ${work(wide).toFixed(1)} ms of work, ${interval(wide).toFixed(1)} ms apart`,
    ],
  }
}
