import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumArgs, chromiumFile } from '../e2e/chromium.ts'
import { administrator } from './stationServer.ts'

/** Starts Chromium without a window; null where there is none on this machine. */
export const startBrowser = async (): Promise<Browser | null> =>
  chromiumFile === null ? null : chromium.launch({ executablePath: chromiumFile, args: chromiumArgs })

/** A page of its own profile at an address; `watch` sees it before it loads. */
export const openPage = async (
  browser: Browser,
  address: string,
  watch: (page: Page) => void = () => undefined,
): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  watch(page)
  await page.goto(address)
  return page
}

/** Signs in at the station's first screen, which leads to the board, and waits for a tile. */
export const openBoard = async (
  browser: Browser,
  address: string,
  watch?: (page: Page) => void,
  shown: RegExp = /Ring MILLION/,
): Promise<Page> => {
  const page = await openPage(browser, address, watch)
  await page.getByLabel('User name').fill(administrator.username)
  await page.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: shown }).waitFor()
  return page
}

/** Clicks the tile of a characteristic and waits until its chart was painted. */
export const openChart = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('link', { name: new RegExp(`Ring ${code}`) }).click()
  await page.waitForFunction(() => performance.getEntriesByName('chart-first-paint').length > 0)
}
