import type { ChartType } from '../chartType.ts'
import { median } from '../median.ts'
import { binomialChance, countsBetweenWay, countsWay, laneyWay, poissonChance, sampled } from './countWays.ts'
import { estimateNames } from './estimateNames.ts'
import type { EstimateWay } from './estimateWay.ts'
import { betweenWithinWay, levelsWay, shortRunWay, timesWay, toleranceWay, valuesWay } from './levelWays.ts'

const [fraction] = estimateNames.p
const [rate] = estimateNames.u
const [count] = estimateNames.c

/** How each chart's estimate is explained. A chart cannot be added without. */
export const estimateWays: Readonly<Record<ChartType, EstimateWay>> = {
  xbar_r: valuesWay,
  xbar_s: valuesWay,
  i_mr: levelsWay(estimateNames.i_mr[0], (values) => values, 'x', 'values of the baseline'),
  i_mr_rs: betweenWithinWay,
  median: levelsWay(
    estimateNames.median[0],
    (values) => [median(values)],
    'x̃',
    'subgroup medians of the baseline',
  ),
  p: countsWay(fraction, sampled, binomialChance),
  np: countsWay(fraction, sampled, binomialChance),
  c: countsWay(count, sampled, poissonChance('c̄')),
  u: countsWay(rate, sampled, poissonChance('ū')),
  laney_p: laneyWay(fraction, binomialChance),
  laney_u: laneyWay(rate, poissonChance('ū')),
  ewma: valuesWay,
  cusum: valuesWay,
  short_run_deviation: shortRunWay,
  short_run_z: shortRunWay,
  g: countsBetweenWay,
  t: timesWay,
  precontrol: toleranceWay,
}
