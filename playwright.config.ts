import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumFile } from './tests/e2e/chromium.ts'

if (chromiumFile === null && process.env.TEST_WORKER_INDEX === undefined) {
  console.error('Browser tests are not run: there is no Chromium. CENTERLINE_CHROMIUM may name one.')
}

/** Tests with a real window or a real browser. One at a time: they measure what a person would see. */
export default defineConfig({
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'electron', testDir: 'tests/electron' },
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      timeout: 30_000,
      use: {
        browserName: 'chromium',
        launchOptions: {
          args: chromiumArgs,
          ...(chromiumFile === null ? {} : { executablePath: chromiumFile }),
        },
        viewport: { width: 1366, height: 768 },
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        contextOptions: { reducedMotion: 'reduce' },
        // Sooner than the test ends, so that what it waited for is told.
        actionTimeout: 20_000,
      },
    },
  ],
})
