import { defineConfig } from '@playwright/test'

/** Tests with a real window or a real browser. One at a time: they measure what a person would see. */
export default defineConfig({
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [{ name: 'electron', testDir: 'tests/electron' }],
})
