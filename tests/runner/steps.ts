import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { JSONReport } from '@playwright/test/reporter'
import { browserOutcome } from './browserReport.ts'
import { ensureChromium } from './chromium.ts'
import { ensureDisplay } from './display.ts'
import { nothing, type Outcome, outcomeOfCheck, reported } from './outcome.ts'
import { runTool } from './runTool.ts'

export interface Step {
  readonly name: string
  readonly run: () => Promise<Outcome>
}

const reports = resolve('test-results/reports')

const newReport = (name: string): string => {
  mkdirSync(reports, { recursive: true })
  const file = join(reports, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** Minutes after which a run hangs rather than works: each takes ten to fourteen on two quiet cores. */
const longestRun = 30

const check = (name: string, command: string, args: readonly string[]): Step => ({
  name,
  run: async () => outcomeOfCheck(await runTool(command, args, 3)),
})

const unit = async () => {
  const file = newReport('vitest')
  const args = ['run', '--reporter=default', '--reporter=./tests/runner/unitReport.ts']
  const succeeded = await runTool('vitest', args, longestRun, { CENTERLINE_UNIT_REPORT: file })
  return reported(file, succeeded, (report) => report as Outcome)
}

const playwright = async (project: string, before: readonly string[], env: NodeJS.ProcessEnv) => {
  const file = newReport(project)
  const [command = '', ...args] = [
    ...before,
    'playwright',
    'test',
    `--project=${project}`,
    '--reporter=list,json',
  ]
  const succeeded = await runTool(command, args, longestRun, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  return reported(file, succeeded, (report) => browserOutcome(report as JSONReport))
}

const notRun = (what: string, why: string): Outcome => {
  console.log(`${what}: not run, because ${why}.`)
  return { counts: { ...nothing, skipped: 1 }, failures: [] }
}

const browser = async () => {
  const env = await ensureChromium()
  if (env === null) return notRun('browser tests', 'Chromium is not there and cannot be installed')
  return playwright('e2e', [], env)
}

const window = async () => {
  const { CENTERLINE_ELECTRON: runtime, CENTERLINE_ELECTRON_APP: app } = process.env
  if (runtime === undefined || app === undefined) {
    return notRun(
      'window tests',
      'CENTERLINE_ELECTRON and CENTERLINE_ELECTRON_APP name no runtime and no build',
    )
  }
  const display = await ensureDisplay()
  if (display === null) return notRun('window tests', 'there is no display and xvfb cannot be installed')
  return playwright('electron', display, {})
}

/** Everything that `npm test` runs, in this order. */
export const steps: readonly Step[] = [
  check('build', process.execPath, ['src/host/build.ts']),
  check('types', 'tsc', ['-b']),
  check('lint', 'biome', ['ci', '--error-on-warnings']),
  check('dead code', 'knip', []),
  { name: 'unit', run: unit },
  { name: 'browser', run: browser },
  { name: 'window', run: window },
]
