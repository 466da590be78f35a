import { describe, expect, test } from 'vitest'
import type { CreateCharacteristicInput } from '../../../src/contract/characteristic.ts'
import { operations } from '../../../src/contract/operations.ts'
import { type SampleDetail, submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { minute } from '../../support/ingestCore.ts'
import { testStation } from '../../support/testStation.ts'

const charts: readonly (Partial<CreateCharacteristicInput> & { readonly chart_type: string })[] = [
  { chart_type: 'xbar_r', subgroup_size: 4 },
  { chart_type: 'xbar_s', subgroup_size: 4 },
  { chart_type: 'i_mr', subgroup_size: 1 },
  { chart_type: 'i_mr_rs', subgroup_size: 4 },
  { chart_type: 'median', subgroup_size: 3 },
  { chart_type: 'p', subgroup_size: 50 },
  { chart_type: 'np', subgroup_size: 50 },
  { chart_type: 'c', subgroup_size: 1 },
  { chart_type: 'u', subgroup_size: 2 },
  { chart_type: 'laney_p', subgroup_size: 50 },
  { chart_type: 'ewma', subgroup_size: 4, chart_params: { lambda: 0.3 } },
  { chart_type: 'cusum', subgroup_size: 1, chart_params: { fir: true } },
  { chart_type: 'g', subgroup_size: 1 },
  { chart_type: 't', subgroup_size: 1 },
]

const counts = ['p', 'np', 'c', 'u', 'laney_p', 'g', 't']
const sized = ['p', 'np', 'u', 'laney_p']

/** The numbers that the panel beside the chart shows flat, by the place of the figure that explains each. */
const flat = (sample: SampleDetail): Record<string, number | null> => ({
  value: sample.plotted,
  dispersion: sample.dispersion,
  companion: sample.companion,
  z: sample.z,
  'limits.location.center_line': sample.center_line,
  'limits.location.ucl': sample.ucl,
  'limits.location.lcl': sample.lcl,
  'limits.dispersion.center_line': sample.dispersion_center_line,
  'limits.dispersion.ucl': sample.dispersion_ucl,
  'limits.dispersion.lcl': sample.dispersion_lcl,
  'limits.within.center_line': sample.within_center_line,
  'limits.within.ucl': sample.within_ucl,
  'limits.within.lcl': sample.within_lcl,
})

describe('the numbers of a subgroup', () => {
  // Would catch a panel beside the chart that explains another number than the one it shows, on trial or frozen.
  test.each(charts)('are those that are explained: $chart_type', async (input) => {
    const made = testStation()
    const id = await made.create({ ...input, baseline_subgroups: 8 } as Partial<CreateCharacteristicInput>)
    const { handlers } = made.station
    const send = async (i: number): Promise<number> => {
      const wave = 10 + 3 * Math.sin(i * 2.3)
      const size = input.subgroup_size ?? 1
      const content = counts.includes(input.chart_type)
        ? {
            count: Math.round(wave / 2),
            ...(sized.includes(input.chart_type) ? { sample_size: size + i } : {}),
          }
        : { measurements: Array.from({ length: size }, (_, j) => wave + Math.cos(i + j * 1.9)) }
      const sent = submitInput.parse({ characteristic_id: id, timestamp: minute(i), ...content })
      return (await handlers['sample.submit'](stationCaller, sent)).sample.sample_id
    }
    const check = async (sample_id: number): Promise<SampleDetail> => {
      const given = await handlers['sample.get'](stationCaller, { characteristic_id: id, sample_id })
      const sample = operations['sample.get'].output.parse(given)
      const figures = figureTruth(sample.figures)
      for (const [place, value] of Object.entries(flat(sample))) {
        expect(figures.get(place)?.value ?? null, place).toBe(value)
      }
      return sample
    }
    const onTrial = []
    for (let i = 0; i < 5; i++) onTrial.push(await send(i))
    expect((await check(onTrial[3] ?? 0)).zone).toBe('trial')
    for (let i = 5; i < 12; i++) await send(i)
    const newest = await check(await send(12))
    expect(newest.limits_revision).toBe(1)
    expect(newest.figures.limits).not.toBeNull()
    await check(onTrial[0] ?? 0)
    await handlers['sample.exclude'](stationCaller, {
      characteristic_id: id,
      sample_id: onTrial[3] ?? 0,
      reason: 'dropped',
    })
    expect((await check(onTrial[3] ?? 0)).excluded).toBe(true)
  })
})
