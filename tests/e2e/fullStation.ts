import { readFileSync } from 'node:fs'
import type { Api } from './api.ts'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'

/** The example of AIAG's manual on measurement systems. */
const aiag = (
  JSON.parse(readFileSync(new URL('../fixtures/msa/aiag.json', import.meta.url), 'utf8')) as {
    values: number[][][]
  }
).values

/** Flow rates measured one at a time; in control (NIST/SEMATECH e-Handbook, 6.3.2.2). */
const flowRates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

export interface FullStation {
  /** Beyond its limits, not acknowledged. */
  readonly alarming: number
  /** In control, measured one at a time. */
  readonly calm: number
  /** On trial. */
  readonly trial: number
  /** A gauge study that may do. */
  readonly study: number
}

/** Characteristics in every state, with the same values each time, which `gauge` posts. */
export const fillStation = async (api: Api, gauge: Api = api): Promise<FullStation> => {
  const alarming = await createRing(api)
  await postSubgroups(gauge, alarming, pistonRings.slice(0, 39), 1)
  const calm = await createRing(api, {
    code: 'FLOW',
    name: 'Flow rate',
    unit: 'l/min',
    chart_type: 'i_mr',
    subgroup_size: 1,
    decimals: 1,
    baseline_subgroups: 10,
    target: null,
    lsl: null,
    usl: null,
    plausible_min: 0,
    plausible_max: 100,
  })
  const flow = [...flowRates, ...flowRates.slice(2), ...flowRates.slice(0, 5)]
  await postSubgroups(
    gauge,
    calm,
    flow.map((value) => [value]),
    2,
  )
  const trial = await createRing(api, { code: 'GROOVE', name: 'Groove width, upper', chart_type: 'xbar_s' })
  await postSubgroups(gauge, trial, pistonRings.slice(5, 17), 3)
  await createRing(api, { code: 'WALL', name: 'Wall thickness', unit: null })
  const { id: study } = await api<{ id: number }>('POST', 'gauge-studies', {
    name: 'Bore gauge 3',
    tolerance: 8,
    data: {
      kind: 'crossed',
      parts: aiag.map((_, i) => String(i + 1)),
      appraisers: ['Ann', 'Bob', 'Cem'],
      trials: 3,
      values: aiag,
    },
  })
  return { alarming, calm, trial, study }
}

/** Two characteristics that rise and fall together, in a group, with one part whose values do not fit each other; the group's id. */
export const fillGroup = async (api: Api): Promise<number> => {
  const single = { chart_type: 'i_mr', subgroup_size: 1, decimals: 2, target: null, lsl: null, usl: null }
  const free = { ...single, plausible_min: null, plausible_max: null }
  const bore = await createRing(api, { ...free, code: 'BORE', name: 'Bore of the housing' })
  const seat = await createRing(api, { ...free, code: 'SEAT', name: 'Seat of the bearing' })
  const { id } = await api<{ id: number }>('POST', 'characteristic-groups', {
    name: 'Housing of the gearbox',
    members: [bore, seat],
  })
  const common = (i: number) => ((i * 7) % 11) / 10
  const parts = Array.from({ length: 40 }, (_, i) => [
    10 + common(i),
    20 + (i === 39 ? 1 - common(i) : common(i)) + ((i * 5) % 7) / 100,
  ])
  const newest = Date.now() - 60_000
  const samples = parts.flatMap((values, i) =>
    values.map((value, place) => ({
      characteristic_id: place === 0 ? bore : seat,
      measurements: [value],
      timestamp: new Date(newest - (parts.length - 1 - i) * 60_000).toISOString(),
    })),
  )
  const { failed, errors } = await api<{ failed: number; errors: unknown[] }>('POST', 'data-entry/batch', {
    samples,
  })
  if (failed > 0) throw new Error(`${failed} subgroups were refused: ${JSON.stringify(errors[0])}`)
  return id
}
