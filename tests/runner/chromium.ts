import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installDebianPackages } from './debianPackages.ts'
import { runTool } from './runTool.ts'

const ofTheSystem = () =>
  [process.env.CENTERLINE_CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (file) => file !== '' && existsSync(file),
  )

/** Chromium for the tests: the environment that points Playwright at it, or null where there is none to be had. */
export const ensureChromium = async (): Promise<NodeJS.ProcessEnv | null> => {
  const use = (file: string) => ({ CENTERLINE_CHROMIUM: file })
  if (process.env.CENTERLINE_CHROMIUM === undefined && existsSync(chromium.executablePath())) return {}
  const there = ofTheSystem()
  if (there !== undefined) return use(there)
  if (await runTool('playwright', ['install', 'chromium'], 1.5)) return {}
  if (await installDebianPackages('chromium')) return use('/usr/bin/chromium')
  return null
}
