import { readFileSync } from 'node:fs'
import type { Api } from './api.ts'

const file = new URL('../fixtures/reference/piston-rings.json', import.meta.url)

/** Published piston rings: 25 subgroups of 5 as a baseline, then 15 of which 37 to 39 leave the limits. */
export const pistonRings = (JSON.parse(readFileSync(file, 'utf8')) as { subgroups: number[][] }).subgroups

const ring = {
  code: 'RING',
  name: 'Piston ring diameter',
  unit: 'mm',
  chart_type: 'xbar_r',
  subgroup_size: 5,
  decimals: 3,
  target: 74,
  lsl: 73.95,
  usl: 74.05,
  plausible_min: 73.5,
  plausible_max: 74.5,
}

/** Sets a characteristic up over HTTP; its id. */
export const createRing = async (api: Api, changes: Record<string, unknown> = {}): Promise<number> =>
  (await api<{ id: number }>('POST', 'characteristics', { ...ring, ...changes })).id

/** Posts subgroups a minute apart, the last of them `endAgo` minutes ago. */
export const postSubgroups = async (
  api: Api,
  id: number,
  subgroups: readonly (readonly number[])[],
  endAgo = 1,
): Promise<void> => {
  const newest = Date.now() - endAgo * 60_000
  const samples = subgroups.map((measurements, index) => ({
    characteristic_id: id,
    measurements,
    timestamp: new Date(newest - (subgroups.length - 1 - index) * 60_000).toISOString(),
  }))
  const { failed, errors } = await api<{ failed: number; errors: unknown[] }>('POST', 'data-entry/batch', {
    samples,
  })
  if (failed > 0) throw new Error(`${failed} subgroups were refused: ${JSON.stringify(errors[0])}`)
}
