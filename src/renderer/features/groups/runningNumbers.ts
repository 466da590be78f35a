import type { PlotScale } from '../../components/plot/plotScale.ts'

const wanted = 10

const roundSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

/**
 * An axis of running numbers, from the first after `before`, with a round one marked here and there.
 *
 * @example runningNumbers(3, 0).ticks.map(({ label }) => label) // ['1', '2', '3']
 */
export const runningNumbers = (count: number, before: number): PlotScale => {
  const step = roundSteps.find((one) => count / one <= wanted) ?? 10_000
  const ticks = Array.from({ length: count }, (_, at) => ({ at, number: before + at + 1 }))
    .filter(({ number }) => step === 1 || number % step === 0)
    .map(({ at, number }) => ({ at, label: String(number) }))
  return { low: -0.5, high: Math.max(1, count) - 0.5, ticks }
}
