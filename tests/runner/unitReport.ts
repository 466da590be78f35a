import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { TestError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'
import type { Failure, Outcome } from './outcome.ts'

type Errors = Parameters<NonNullable<Reporter['onTestRunEnd']>>[1]

const firstOf = (errors: readonly TestError[] | undefined): string => {
  const [first] = errors ?? []
  return first === undefined ? 'without a message' : [first.message, first.diff ?? ''].join('\n').trim()
}

const failuresOf = (module: TestModule): Failure[] => {
  const file = relative(process.cwd(), module.moduleId)
  const tests = [...module.children.allTests('failed')].map((test) => ({
    name: `${file} › ${test.fullName}`,
    message: firstOf(test.result().errors),
  }))
  const suites = [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map(({ message }) => ({ name: `${file} › ${suite.fullName}`, message })),
  )
  const whole = module.errors().map(({ message }) => ({ name: file, message }))
  const unfinished = [...module.children.allTests('pending')].map((test) => ({
    name: `${file} › ${test.fullName}`,
    message: 'did not end',
  }))
  return [...whole, ...suites, ...tests, ...unfinished]
}

const outcomeOf = (modules: readonly TestModule[], unhandled: Errors): Outcome => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const count = (states: readonly string[]): number =>
    tests.filter((test) => states.includes(test.result().state)).length
  return {
    counts: { passed: count(['passed']), failed: count(['failed']), skipped: count(['skipped', 'pending']) },
    failures: [
      ...modules.flatMap(failuresOf),
      ...unhandled.map(({ message }) => ({ name: 'outside every test', message })),
    ],
  }
}

/** Writes how the unit tests ended, with what no report of Vitest's own keeps: files and processes that broke off. */
export default class UnitReport implements Reporter {
  readonly #file: string | undefined = process.env.CENTERLINE_UNIT_REPORT

  onTestRunEnd(modules: readonly TestModule[], unhandled: Errors): void {
    if (this.#file !== undefined) writeFileSync(this.#file, JSON.stringify(outcomeOf(modules, unhandled)))
  }
}
