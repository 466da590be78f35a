import type { CreateCharacteristicInput } from '../../contract/characteristic.ts'
import { flowRates } from './flowRates.ts'
import type { Read } from './gauge.ts'
import { juiceCans } from './juiceCans.ts'
import { pistonRings } from './pistonRings.ts'

/** A characteristic that the simulated gauge measures, and what it reads there, over and over. */
export interface DemoLine {
  readonly characteristic: CreateCharacteristicInput
  readonly subgroups: readonly Read[]
  /** A subgroup each so many seconds. */
  readonly every: number
}

const pistonRing = {
  unit: 'mm',
  subgroup_size: 5,
  decimals: 3,
  target: 74,
  lsl: 73.95,
  usl: 74.05,
  plausible_min: 73.5,
  plausible_max: 74.5,
  baseline_subgroups: 25,
  rules: { preset: 'default' },
} satisfies Partial<CreateCharacteristicInput>

const measured = (subgroups: readonly (readonly number[])[]): readonly Read[] =>
  subgroups.map((measurements) => ({ measurements }))

/** The first one is the one that is shown: it moves once a second and alarms at subgroups 37 to 39. */
export const demoLines: readonly [DemoLine, ...DemoLine[]] = [
  {
    characteristic: {
      ...pistonRing,
      code: 'PISTON-RING',
      name: 'Piston ring diameter',
      chart_type: 'xbar_r',
    },
    subgroups: measured(pistonRings),
    every: 1,
  },
  {
    characteristic: {
      ...pistonRing,
      code: 'PISTON-RING-2',
      name: 'Piston ring diameter, line 2',
      chart_type: 'xbar_s',
    },
    subgroups: measured(pistonRings),
    every: 5,
  },
  {
    characteristic: {
      code: 'FLOW-RATE',
      name: 'Flow rate',
      chart_type: 'i_mr',
      subgroup_size: 1,
      decimals: 1,
      plausible_min: 0,
      plausible_max: 100,
      baseline_subgroups: 10,
      rules: { preset: 'default' },
    },
    subgroups: measured(flowRates.map((value) => [value])),
    every: 3,
  },
  {
    characteristic: {
      code: 'JUICE-CANS',
      name: 'Nonconforming juice cans',
      chart_type: 'p',
      subgroup_size: 50,
      decimals: 4,
      baseline_subgroups: 20,
      rules: { preset: 'default' },
    },
    subgroups: juiceCans.map((count) => ({ count, sample_size: 50 })),
    every: 7,
  },
]
