import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const candidates = [
  process.env.CENTERLINE_CHROMIUM ?? '',
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/** The browser that the tests use; null where there is none. */
export const chromiumFile: string | null = candidates.find((file) => file !== '' && existsSync(file)) ?? null

/** Chromium refuses to sandbox itself for root. */
export const chromiumArgs: string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []
