import { describe, expect, test } from 'vitest'
import type { CreateCharacteristicInput } from '../../../src/contract/characteristic.ts'
import type { LimitsFigures, LimitsRevision } from '../../../src/contract/limits.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { minute } from '../../support/ingestCore.ts'
import { testStation } from '../../support/testStation.ts'

const parts = [
  { part_number: 'A', target: 10, sigma: 2 },
  { part_number: 'B', target: 11, sigma: 3 },
]

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
  { chart_type: 'laney_u', subgroup_size: 2 },
  { chart_type: 'ewma', subgroup_size: 4 },
  { chart_type: 'cusum', subgroup_size: 4 },
  { chart_type: 'short_run_deviation', subgroup_size: 4, chart_params: { parts } },
  { chart_type: 'short_run_z', subgroup_size: 4, chart_params: { parts } },
  { chart_type: 'g', subgroup_size: 1 },
  { chart_type: 't', subgroup_size: 1 },
]

const counts = ['p', 'np', 'c', 'u', 'laney_p', 'laney_u', 'g', 't']

/** The limits of a revision by the place of the figure that explains each. */
const flat = (revision: LimitsRevision): Record<string, number | undefined> => ({
  'process.0': revision.process_level,
  'process.1': revision.sigma,
  'location.center_line': revision.center_line,
  'location.ucl': revision.ucl,
  'location.lcl': revision.lcl,
  'dispersion.center_line': revision.dispersion?.center_line,
  'dispersion.ucl': revision.dispersion?.ucl,
  'dispersion.lcl': revision.dispersion?.lcl,
  'within.center_line': revision.within?.center_line,
  'within.ucl': revision.within?.ucl,
  'within.lcl': revision.within?.lcl,
})

describe('the limits of every chart', () => {
  // Would catch a chart whose preview, freezing and explanation do not say the same number, or one that cannot be previewed at all.
  test.each(charts)('are previewed, frozen and explained alike: $chart_type', async (input) => {
    const made = testStation()
    const id = await made.create({ ...input, baseline_subgroups: 100 } as Partial<CreateCharacteristicInput>)
    const { handlers } = made.station
    for (let i = 0; i < 12; i++) {
      const wave = 10 + 3 * Math.sin(i * 2.3)
      const content = counts.includes(input.chart_type)
        ? { count: Math.round(wave / 2) }
        : {
            measurements: Array.from(
              { length: input.subgroup_size ?? 1 },
              (_, j) => wave + Math.cos(i + j * 1.9),
            ),
          }
      const metadata =
        input.chart_params === undefined ? {} : { metadata: { part_number: i % 2 === 0 ? 'A' : 'B' } }
      await handlers['sample.submit'](
        stationCaller,
        submitInput.parse({ characteristic_id: id, timestamp: minute(i), ...content, ...metadata }),
      )
    }
    const revision = { method: 'baseline' as const }
    const asked = { characteristic_id: id, revision, last: 12 }
    const preview = await handlers['limits.preview'](stationCaller, asked)
    figureTruth(preview)
    const frozen = await handlers['limits.revise'](stationCaller, { characteristic_id: id, revision })
    const told = await handlers['limits.explain'](stationCaller, { characteristic_id: id, revision: 1 })
    const same = (figures: LimitsFigures) => {
      const found = figureTruth(figures)
      for (const [place, value] of Object.entries(flat(frozen)))
        expect(found.get(place)?.value, place).toBe(value)
    }
    same(preview.proposed)
    same(told.figures)
    expect(told.figures.process[0]?.formula).not.toBe('as frozen')
  })
})
