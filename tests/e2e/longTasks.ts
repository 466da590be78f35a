import type { Page } from '@playwright/test'

/** No tap may wait longer than this, milliseconds. */
export const longest = 100

/**
 * Watches the main thread of a page from here on.
 *
 * @returns reads the longest task since it was read before, in milliseconds; 0 where none was over 50
 */
export const watchTasks = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  return () =>
    page.evaluate(async () => {
      // The observer hears of a task only after it.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const { tasks } = globalThis as unknown as { tasks: number[] }
      return Math.round(Math.max(0, ...tasks.splice(0)))
    })
}
