import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { type Api, apiAt } from './api.ts'
import { chromiumFile } from './chromium.ts'
import { signIn } from './signIn.ts'
import { type Station, startStation } from './station.ts'

/** Messages on the page's console that a test provokes. All others fail it. */
export interface ConsoleErrors {
  readonly expect: (pattern: RegExp) => void
}

interface Fixtures {
  readonly people: boolean
  readonly port: number
  readonly station: Station
  readonly api: Api
  readonly consoleErrors: ConsoleErrors
  /** A page on which the administrator is signed in. */
  readonly admin: Page
}

/**
 * A test with a fresh station in a process of its own on an empty data folder. An error on the console of any page, or one
 * that nobody caught, fails the test.
 */
export const test = base.extend<Fixtures>({
  people: [true, { option: true }],
  port: [0, { option: true }],
  station: [
    async ({ people, port }, use, testInfo) => {
      testInfo.skip(chromiumFile === null, 'not run: there is no Chromium; CENTERLINE_CHROMIUM may name one')
      const dataDir = await mkdtemp(join(tmpdir(), 'centerline-e2e-'))
      const station = await startStation({ dataDir, port, people })
      await use(station)
      await station.kill()
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
    { auto: true },
  ],
  baseURL: async ({ station }, use) => use(station.address),
  api: async ({ station }, use) => use(apiAt(station.address)),
  consoleErrors: [
    async ({ context }, use) => {
      const seen: string[] = []
      const expected: RegExp[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(message.text())
      })
      context.on('weberror', (error) => seen.push(error.error().message))
      await use({ expect: (pattern) => expected.push(pattern) })
      expect(seen.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([])
    },
    { auto: true },
  ],
  admin: async ({ page }, use) => {
    await signIn(page)
    await use(page)
  },
})

export { expect }
