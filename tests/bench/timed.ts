import { median } from './quantile.ts'
import type { Row } from './row.ts'

const rounds = 7

/** How long something takes, ms. */
export const took = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle of some rounds, ms, after one that is not counted. */
export const usual = async (work: () => unknown): Promise<number> => {
  await work()
  const seen: number[] = []
  for (let round = 0; round < rounds; round += 1) seen.push(await took(work))
  return median(seen)
}

/** A row of a time that must stay below a number of milliseconds. */
export const timeRow = (what: string, value: number, most: number, notes: readonly string[] = []): Row => ({
  what,
  measured: `${value.toFixed(1)} ms`,
  yardstick: '–',
  ratio: null,
  mustReach: `< ${most} ms`,
  reached: value < most,
  notes,
})
