import type { Api } from './api.ts'
import { createRing } from './characteristics.ts'

const causes = [
  'TOOL_WEAR',
  'TOOL_WEAR',
  'TOOL_WEAR',
  'MATERIAL_LOT',
  'TOOL_WEAR',
  'GAUGE',
  'MATERIAL_LOT',
  'FIXTURE',
]
const hour = 3_600_000

export interface ViolationHistory {
  /** Two characteristics with violations, by the same people on the same parts. */
  readonly ring: number
  readonly groove: number
  readonly open: number
  readonly acknowledged: number
  /** How many of those were acknowledged as tool wear. */
  readonly wear: number
}

/** Characteristics whose every subgroup is beyond given limits, three hours apart; most of them acknowledged with a cause. */
export const postViolations = async (api: Api, count = 24): Promise<ViolationHistory> => {
  const setUp = async (code: string, name: string): Promise<number> => {
    const id = await createRing(api, {
      code,
      name,
      chart_type: 'i_mr',
      subgroup_size: 1,
      rules: { preset: 'shewhart' },
    })
    await api('POST', `characteristics/${id}/limits`, { method: 'given', center_line: 74, sigma: 0.01 })
    return id
  }
  const ring = await setUp('RING', 'Piston ring diameter')
  const groove = await setUp('GROOVE', 'Groove width, upper')
  const begin = Date.now() - (count + 1) * 3 * hour
  const samples = Array.from({ length: count }, (_, i) => ({
    characteristic_id: i % 3 === 2 ? groove : ring,
    // All beyond the upper limit, and so near to each other that the moving range says nothing.
    measurements: [74 + (i % 2 === 0 ? 0.0305 : 0.031)],
    timestamp: new Date(begin + i * 3 * hour).toISOString(),
    batch_number: `B-${100 + (i >> 3)}`,
    ...(i % 6 === 5 ? {} : { operator_id: ['Miller', 'Okafor', 'Miller', 'Sato', 'Miller'][i % 5] }),
    metadata: { part_number: ['4711-A', '4711-A', '4711-B', '0815'][i % 4] },
  }))
  const { failed } = await api<{ failed: number }>('POST', 'data-entry/batch', { samples })
  if (failed > 0) throw new Error(`${failed} subgroups were refused`)
  const { results } = await api<{ results: { id: number }[] }>('GET', 'violations?limit=500&order=asc')
  const answered = results.slice(0, Math.floor(results.length * 0.75))
  for (const [i, { id }] of answered.entries()) {
    await api('POST', `violations/${id}/acknowledge`, {
      cause_code: causes[i % causes.length],
      action_code: 'ADJUST',
      ...(i % 4 === 0 ? { comment: 'Insert 4 was chipped' } : {}),
    })
  }
  const wear = answered.filter((_, i) => causes[i % causes.length] === 'TOOL_WEAR').length
  return { ring, groove, open: results.length - answered.length, acknowledged: answered.length, wear }
}
