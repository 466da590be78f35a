import type { ChartType } from '../../src/spc/chartType.ts'
import type { Api } from './api.ts'

/** One entry as a program posts it, without its time. */
type Entry = Readonly<Record<string, unknown>>

/** A chart with data that run in control through a baseline and end with a signal, and what the screen says of it. */
export interface ChartCase {
  readonly type: ChartType
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly entries: readonly Entry[]
  readonly says: {
    /** The sentence above the chart. */
    readonly sentence: RegExp
    /** Buttons of the limits beside the panels, from the top. */
    readonly limits: readonly RegExp[]
    /** In the panel beside the chart. */
    readonly details: readonly RegExp[]
    /** Fields of an entry. */
    readonly fields: readonly RegExp[]
  }
}

/** Even numbers in 0…1 that are the same in every run: Lehmer's generator with Park and Miller's numbers. */
const lehmer = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** Nearly normal values around a level: the sum of twelve even ones. */
const noise = (seed: number) => {
  const even = lehmer(seed)
  return (level: number, sigma: number): number =>
    level + sigma * (Array.from({ length: 12 }, even).reduce((sum, one) => sum + one, 0) - 6)
}

const subgroups = (
  seed: number,
  levels: readonly number[],
  n: number,
  sigma: number,
): { measurements: number[] }[] => {
  const draw = noise(seed)
  return levels.map((level) => ({
    measurements: Array.from({ length: n }, () => rounded(draw(level, sigma), 3)),
  }))
}

const steady = (level: number, count: number): number[] => new Array<number>(count).fill(level)

/** How many of `n` units have something that befalls each with probability p. */
const befallen = (seed: number) => {
  const even = lehmer(seed)
  return (n: number, p: number): number => Array.from({ length: n }, even).filter((one) => one < p).length
}

const draws = befallen(7)
const counts = (n: number, p: number, count: number): number[] =>
  Array.from({ length: count }, () => draws(n, p))

const bores = { unit: 'mm', decimals: 3, subgroup_size: 5, baseline_subgroups: 20 }
const level = 25
const sigma = 0.01
const shifted = subgroups(11, [...steady(level, 38), level + 0.03], 5, sigma)

/** Subgroups of a mould: their means vary more than the pieces within them. */
const moulded = (): { measurements: number[] }[] => {
  const draw = noise(23)
  return Array.from({ length: 40 }, (_, place) => {
    const mean = draw(level, 0.02)
    const spread = place === 39 ? 0.03 : 0.004
    return { measurements: Array.from({ length: 4 }, () => rounded(draw(mean, spread), 3)) }
  })
}

const partOf = (place: number): string => ['A-100', 'B-200', 'C-300'][Math.floor(place / 7) % 3] ?? ''
const parts = [
  { part_number: 'A-100', target: 10 },
  { part_number: 'B-200', target: 20 },
  { part_number: 'C-300', target: 35 },
]
const partSigma: Readonly<Record<string, number>> = { 'A-100': 0.01, 'B-200': 0.02, 'C-300': 0.05 }
const partTarget = new Map(parts.map(({ part_number, target }) => [part_number, target]))
const shortRun = (sigmaOf: (part: string) => number): Entry[] => {
  const draw = noise(31)
  return Array.from({ length: 42 }, (_, place) => {
    const part = partOf(place)
    const off = place === 41 ? 3.2 * sigmaOf(part) : 0
    const target = (partTarget.get(part) ?? 0) + off
    return {
      measurements: Array.from({ length: 3 }, () => rounded(draw(target, sigmaOf(part)), 3)),
      metadata: { part_number: part },
    }
  })
}

const inspected = [200, 180, 220, 200, 150, 240]
const sized = (p: number, extra: number): Entry[] =>
  Array.from({ length: 40 }, (_, place) => {
    const size = inspected[place % inspected.length] ?? 200
    return { count: place === 39 ? Math.round(size * extra) : draws(size, p), sample_size: size }
  })

/** Large samples whose fraction wanders by more than chance. */
const wandering = (): Entry[] => {
  const draw = noise(41)
  return Array.from({ length: 40 }, (_, place) => {
    const size = 20_000 + (place % 4) * 2_000
    const share = place === 39 ? 0.06 : draw(0.03, 0.004)
    return { count: Math.round(size * share), sample_size: size }
  })
}

const cloth = (extra: number): Entry[] => {
  const sizes = [9.5, 12, 8, 10.5]
  return Array.from({ length: 40 }, (_, place) => {
    const size = sizes[place % sizes.length] ?? 10
    return { count: place === 39 ? extra : draws(100, (1.4 * size) / 100), sample_size: size }
  })
}

const between = (seed: number, mean: number): number[] => {
  const even = lehmer(seed)
  return Array.from({ length: 39 }, () => Math.floor(-mean * Math.log(1 - even())))
}

export const chartCases: readonly ChartCase[] = [
  {
    type: 'xbar_r',
    name: 'Bore diameter',
    settings: { ...bores, lsl: 24.95, usl: 25.05 },
    entries: shifted,
    says: {
      sentence: /Out of control: subgroup 39 is 0\.\d{3} mm above UCL/,
      limits: [/^UCL 25\.0\d\d/, /^x̿ 25\.00\d/, /^LCL 24\.9\d\d/, /^Spread R̄ 0\.02\d/],
      details: [/Mean/, /Range/, /Zone.*Above UCL/],
      fields: [/Value 1/, /Value 5/],
    },
  },
  {
    type: 'xbar_s',
    name: 'Bore diameter, twelve',
    settings: { ...bores, subgroup_size: 12 },
    entries: subgroups(12, [...steady(level, 38), level + 0.02], 12, sigma),
    says: {
      sentence: /Out of control: subgroup 39 is 0\.\d{3} mm above UCL/,
      limits: [/^UCL/, /^x̿/, /^LCL/, /^Spread s̄ 0\.0\d\d/],
      details: [/Mean/, /Standard deviation/],
      fields: [/Value 1$/, /Value 12/],
    },
  },
  {
    type: 'i_mr',
    name: 'Melt temperature',
    settings: { unit: '°C', decimals: 1, subgroup_size: 1, baseline_subgroups: 20 },
    entries: subgroups(13, [...steady(240, 38), 252], 1, 2),
    says: {
      sentence: /Out of control: subgroup 39 is \d+\.\d °C above UCL/,
      limits: [/^UCL/, /^x̄/, /^LCL/, /^Spread MR̄/],
      details: [/Value/, /Moving range/],
      fields: [/^Value/],
    },
  },
  {
    type: 'i_mr_rs',
    name: 'Shot weight',
    settings: { ...bores, unit: 'g', subgroup_size: 4 },
    entries: moulded(),
    says: {
      sentence: /Out of control: subgroup 40 has a spread 0\.\d+ g above UCL/,
      limits: [/^UCL/, /^Spread MR̄/, /^Within UCL/, /^Within R̄/],
      details: [/Mean/, /Moving range/, /Spread within|Range within/],
      fields: [/Value 1/, /Value 4/],
    },
  },
  {
    type: 'median',
    name: 'Groove width',
    settings: bores,
    entries: shifted,
    says: {
      sentence: /Out of control: subgroup 39 is 0\.\d{3} mm above UCL/,
      limits: [/^UCL/, /^x̃̄/, /^LCL/, /^Spread R̄/],
      details: [/Median/, /Range/],
      fields: [/Value 1/, /Value 5/],
    },
  },
  {
    type: 'p',
    name: 'Circuit cards, bad',
    settings: { decimals: 4, subgroup_size: 200, baseline_subgroups: 20 },
    entries: sized(0.04, 0.14),
    says: {
      sentence: /Out of control: the fraction of sample 40 is 0\.\d{4} above UCL/,
      limits: [/^UCL 0\.\d{4}/, /^p̄ 0\.0[34]\d\d/, /^LCL 0\.\d{4}/],
      details: [/Count.*\d/, /Sample size.*200/, /Fraction nonconforming/],
      fields: [/Nonconforming/, /Inspected/],
    },
  },
  {
    type: 'np',
    name: 'Cans that leak',
    settings: { decimals: 0, subgroup_size: 100, baseline_subgroups: 20 },
    entries: [...counts(100, 0.06, 39), 18].map((count) => ({ count, sample_size: 100 })),
    says: {
      sentence: /Out of control: the number nonconforming of sample 40 is \d\.\d\d above UCL/,
      limits: [/^UCL \d+\.\d\d/, /^np̄ [56]\.\d\d/, /^LCL 0\.00/],
      details: [/Count.*18/, /Sample size.*100/],
      fields: [/Nonconforming/, /Inspected/],
    },
  },
  {
    type: 'c',
    name: 'Flaws of a bumper',
    settings: { decimals: 0, subgroup_size: 1, baseline_subgroups: 20 },
    entries: [...counts(200, 0.025, 39), 16].map((count) => ({ count })),
    says: {
      sentence: /Out of control: the count of sample 40 is \d\.\d\d above UCL/,
      limits: [/^UCL \d+\.\d\d/, /^c̄ [45]\.\d\d/, /^LCL 0\.00/],
      details: [/Count.*16/],
      fields: [/Nonconformities/],
    },
  },
  {
    type: 'u',
    name: 'Flaws of cloth',
    settings: { decimals: 3, subgroup_size: 10, baseline_subgroups: 20 },
    entries: cloth(36),
    says: {
      sentence: /Out of control: the rate of sample 40 is \d\.\d{3} above UCL/,
      limits: [/^UCL \d\.\d{3}/, /^ū 1\.\d{3}/, /^LCL/],
      details: [/Count.*36/, /Sample size.*10\.5/],
      fields: [/Nonconformities/, /Sample size/],
    },
  },
  {
    type: 'laney_p',
    name: 'Claims a month',
    settings: { decimals: 4, subgroup_size: 20_000, baseline_subgroups: 20 },
    entries: wandering(),
    says: {
      sentence: /Out of control: the fraction of sample 40 is 0\.\d{4} above UCL/,
      limits: [/^UCL 0\.0\d{3}/, /^p̄ 0\.0[23]\d\d/, /^LCL/],
      details: [/Sample size.*26,000/],
      fields: [/Nonconforming/, /Inspected/],
    },
  },
  {
    type: 'laney_u',
    name: 'Pinholes of a coil',
    settings: { decimals: 3, subgroup_size: 20_000, baseline_subgroups: 20 },
    entries: wandering(),
    says: {
      sentence: /Out of control: the rate of sample 40 is 0\.\d{3,} above UCL/,
      limits: [/^UCL 0\.\d{3}/, /^ū 0\.0[23]\d/, /^LCL/],
      details: [/Sample size.*26,000/],
      fields: [/Nonconformities/, /Sample size/],
    },
  },
  {
    type: 'ewma',
    name: 'Paste viscosity',
    settings: { ...bores, unit: 'Pa s', chart_params: { lambda: 0.2 } },
    entries: subgroups(17, [...steady(level, 32), ...steady(level + 0.006, 8)], 5, sigma),
    says: {
      sentence: /Out of control: the weighted mean of subgroup \d+ is 0\.\d+ Pa s above UCL/,
      limits: [/^UCL 25\.0/, /^μ₀ 25\.00/, /^LCL 24\.9/, /^Spread R̄/],
      details: [/Exponentially weighted mean/, /Range/],
      fields: [/Value 1/, /Value 5/],
    },
  },
  {
    type: 'cusum',
    name: 'Fill weight',
    settings: { ...bores, unit: 'g', chart_params: { fir: true } },
    entries: subgroups(61, [...steady(level, 30), ...steady(level - 0.006, 10)], 5, sigma),
    says: {
      sentence: /Out of control: the lower sum of subgroup \d+ is 0\.\d+ g below −h/,
      limits: [/^h 0\.0\d\d/, /^0 0\.000/, /^−h −0\.0\d\d/, /^Spread R̄/],
      details: [/Upper sum/, /Lower sum/, /Judged.*Lower sum beyond −h/],
      fields: [/Value 1/, /Value 5/],
    },
  },
  {
    type: 'short_run_deviation',
    name: 'Turned shafts',
    settings: { unit: 'mm', decimals: 3, subgroup_size: 3, baseline_subgroups: 21, chart_params: { parts } },
    entries: shortRun(() => 0.02),
    says: {
      sentence: /Out of control: the deviation of subgroup 42 is 0\.\d{3} mm above UCL/,
      limits: [/^UCL 0\.0\d\d/, /^0 0\.000/, /^LCL −0\.0/, /^Spread R̄/],
      details: [/Part number.*C-300/, /Deviation from target/],
      fields: [/Part number/, /Value 1/, /Value 3/],
    },
  },
  {
    type: 'short_run_z',
    name: 'Turned shafts, many spreads',
    settings: { unit: 'mm', decimals: 3, subgroup_size: 3, baseline_subgroups: 21, chart_params: { parts } },
    entries: shortRun((part) => partSigma[part] ?? 0.02),
    says: {
      sentence: /Out of control: Z of subgroup 42 is \d\.\d\d above UCL/,
      limits: [/^UCL 3\.00/, /^0 0\.00/, /^LCL −3\.00/, /^Spread d2 1\.69/],
      details: [/Part number.*C-300/, /Z/],
      fields: [/Part number/, /Value 1/, /Value 3/],
    },
  },
  {
    type: 'g',
    name: 'Doses between infections',
    settings: { decimals: 0, subgroup_size: 1, baseline_subgroups: 20 },
    entries: [...between(43, 60), 420].map((count) => ({ count })),
    says: {
      sentence: /Out of control: the count of event 40 is \d+\.\d\d above UCL/,
      limits: [/^UCL \d+\.\d\d/, /^ḡ \d+\.\d\d/, /^LCL 0\.00/],
      details: [/Count.*420/, /Units between events/],
      fields: [/Good units since the last event/],
    },
  },
  {
    type: 't',
    name: 'Hours between stops',
    settings: { unit: 'h', decimals: 1, subgroup_size: 1, baseline_subgroups: 20 },
    entries: [...between(47, 80), 2400].map((count) => ({ count: count + 0.5 })),
    says: {
      sentence: /Out of control: the transformed time of event 40 is \d\.\d{3} above UCL/,
      limits: [/^UCL \d\.\d{3}/, /^ȳ [23]\.\d{3}/, /^LCL/, /^Spread MR̄/],
      details: [/Time.*2400\.5/, /Time between events/],
      fields: [/Time since the last event, h/],
    },
  },
  {
    type: 'precontrol',
    name: 'Setup of a press',
    settings: { unit: 'mm', decimals: 3, subgroup_size: 1, lsl: 24.95, usl: 25.05 },
    entries: subgroups(53, [...steady(level, 28), level + 0.035, level + 0.036, level + 0.055], 1, 0.009),
    says: {
      sentence: /Stop or adjust: piece \d+ is 0\.\d{3} mm above USL/,
      limits: [/^USL 25\.050/, /^mid 25\.000/, /^LSL 24\.950/],
      details: [/Value/, /Judged.*Red, above USL/],
      fields: [/^Value/],
    },
  },
]

/** Makes a characteristic with its chart and posts its entries a minute apart; its id. */
export const createChart = async (
  api: Api,
  { type, name, settings, entries }: ChartCase,
): Promise<number> => {
  const { id } = await api<{ id: number }>('POST', 'characteristics', {
    code: type.toUpperCase(),
    name,
    chart_type: type,
    ...settings,
  })
  const newest = Date.now() - 60_000
  const samples = entries.map((entry, place) => ({
    characteristic_id: id,
    timestamp: new Date(newest - (entries.length - 1 - place) * 60_000).toISOString(),
    ...entry,
  }))
  const { failed, errors } = await api<{ failed: number; errors: unknown[] }>('POST', 'data-entry/batch', {
    samples,
  })
  if (failed > 0) throw new Error(`${failed} entries were refused: ${JSON.stringify(errors[0])}`)
  return id
}
