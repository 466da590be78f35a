import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { GaugeGrid, StudyOptions } from '../../../src/spc/msa/studyInput.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/msa/${name}.json`, import.meta.url), 'utf8'))

type Cube = readonly (readonly (readonly number[])[])[]

/** AIAG's example: 10 parts, 3 appraisers, 3 trials. */
export const aiagValues: Cube = fixture('aiag').values

/** What R computes of each study. */
export const golden = fixture('golden')

export const options: StudyOptions = { tolerance: null, multiplier: 6, level: 0.95 }

const letters = ['Ann', 'Bob', 'Cem', 'Dee']

/** A study of these values, with parts numbered from 1. */
export const gridOf = (values: GaugeGrid['values'], changes: Partial<GaugeGrid> = {}): GaugeGrid => ({
  parts: values.map((_, i) => String(i + 1)),
  appraisers: letters.slice(0, values[0]?.length ?? 0),
  trials: values[0]?.[0]?.length ?? 0,
  values,
  ...changes,
})

export const aiag = gridOf(aiagValues)

/** Fails unless two numbers agree to so many parts of the larger one. */
export const near = (actual: number | null | undefined, expected: number, relative = 1e-10): void => {
  expect(typeof actual, `${expected} is missing`).toBe('number')
  const apart = Math.abs((actual ?? 0) - expected)
  expect(apart, `${actual} is not ${expected}`).toBeLessThanOrEqual(
    relative * Math.max(Math.abs(expected), 1e-12),
  )
}
