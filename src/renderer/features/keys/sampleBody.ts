import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'

/** What of a characteristic decides how a subgroup of it is sent. */
export type SampleOf = Pick<
  Characteristic,
  | 'code'
  | 'chart_type'
  | 'subgroup_size'
  | 'decimals'
  | 'target'
  | 'plausible_min'
  | 'plausible_max'
  | 'chart_params'
>

/** Steps of the last decimal, as values of one subgroup lie apart. */
const steps = [2, -1, 3, 0, -2, 1, -3] as const

const values = (level: number, decimals: number, n: number): string =>
  Array.from({ length: n }, (_, place) =>
    (level + (steps[place % steps.length] ?? 0) * 10 ** -decimals).toFixed(decimals),
  ).join(', ')

/** A level that the station lets pass as no slip of a gauge. */
const levelOf = (of: SampleOf, target: number | null, last: number | null): number => {
  const low = of.plausible_min ?? Number.NEGATIVE_INFINITY
  const high = of.plausible_max ?? Number.POSITIVE_INFINITY
  const level = [target, last, 1].find((one) => one !== null && one >= low && one <= high)
  if (level !== undefined && level !== null) return level
  return Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high
}

/** JSON that stands within single quotes in a shell, in PowerShell and in Python alike, whatever a text consists of. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -&(-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const contentOf = (of: SampleOf, part: SampleOf['chart_params']['parts'], last: number | null): string => {
  const { chart_type: chart, subgroup_size: n, decimals } = of
  const { kind } = chartDefinition(chart)
  if (kind === 'counted') return `"count": 1, "sample_size": ${n}`
  if (kind === 'count') {
    return `"count": ${chart === 't' ? levelOf(of, null, last).toFixed(decimals) : '1'}`
  }
  return `"measurements": [${values(levelOf(of, part?.[0]?.target ?? of.target, last), decimals, n)}]`
}

/**
 * The JSON of one subgroup as a gauge sends it, in ASCII and without a single quote: as many measurements as the chart takes, with
 * the gauge's decimals, or a count and what was inspected.
 *
 * @param last the newest value, where there is one
 * @example sampleBody(ring, null) // '{"characteristic": "RING", "measurements": [74.002, 73.999, 74.003]}'
 */
export const sampleBody = (of: SampleOf, last: number | null): string => {
  const parts = knowsParts(of.chart_type) ? of.chart_params.parts : undefined
  const [first] = parts ?? []
  const named = first === undefined ? '' : `, "metadata": {"part_number": ${quoted(first.part_number)}}`
  return `{"characteristic": ${quoted(of.code)}, ${contentOf(of, parts, last)}${named}}`
}
