import { usualParams } from '../../../spc/chartParams.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'

const clipped = t('A limit below 0 is drawn at 0 and never signals.')
const ownSize = t(
  'Each sample has limits of its own size, so they step where the size changes. Many programs draw one limit for the average size.',
)
const dispersionNote = t(
  'The constants d2, d3 and c4 are computed to full precision for each subgroup’s own size; printed tables are rounded to three or four digits.',
)
const firstRange = t('The first point has no moving range.')

/** What a person should know of how a chart is computed here, above all where a familiar program may differ. */
export const chartNotes: Readonly<Record<ChartType, readonly string[]>> = {
  xbar_r: [
    t('A subgroup with fewer values gets wider limits of its own size.'),
    dispersionNote,
    t('The dispersion is judged by rule 1 alone unless you choose more.'),
  ],
  xbar_s: [t('A subgroup with fewer values gets wider limits of its own size.'), dispersionNote],
  i_mr: [
    t(
      'Sigma comes from the moving ranges of neighbouring values, never from the overall standard deviation.',
    ),
    firstRange,
  ],
  i_mr_rs: [
    t(
      'Limits of the means come from their moving ranges, not from the spread within subgroups, which has its own panel.',
    ),
    firstRange,
  ],
  median: [
    t(
      'The factor Ã2 is computed from the exact spread of a median, to full precision. The centre is the mean of the medians.',
    ),
  ],
  p: [ownSize, t('{{clipped}} The upper one stops at 1.', { clipped })],
  np: [t('With another sample size, centre and limits step together.'), clipped],
  c: [t('Every sample is of the same size; where sizes differ, use a u chart.'), clipped],
  u: [ownSize, t('The size need not be a whole number.'), clipped],
  laney_p: [
    t(
      'σ_z is computed from the baseline’s moving ranges of standardized fractions and may be below 1, which narrows the limits. Some programs never let it fall below 1.',
    ),
    ownSize,
  ],
  laney_u: [
    t(
      'σ_z is computed from the baseline’s moving ranges of standardized rates and may be below 1, which narrows the limits. Some programs never let it fall below 1.',
    ),
    ownSize,
  ],
  ewma: [
    t(
      'The limits use the exact variance of each point: they are narrow at first and widen to a constant. Many programs draw the constant ones from the start.',
    ),
    t('The weighted mean starts anew at each limits revision. The faint dots are the subgroup means.'),
    t('λ is {{lambda}} and L is {{L}} unless this characteristic sets them.', {
      lambda: usualParams.lambda,
      L: usualParams.L,
    }),
  ],
  cusum: [
    t(
      'The lower sum is drawn below 0, as −C⁻. Sums are in the unit of the measurements, and start anew at each limits revision; they are not reset by a signal.',
    ),
    t('k and h are in sigmas of the plotted mean, σ̂/√n. Some programs take them in sigmas of single values.'),
    t(
      'k is {{k}} and h is {{h}} unless this characteristic sets them. With a head start both sums begin at h/2.',
      { k: usualParams.k, h: usualParams.h },
    ),
  ],
  short_run_deviation: [
    t('No pattern reaches across a change of part number. All parts share one spread.'),
    t('The centre is the target, not the mean of the baseline.'),
  ],
  short_run_z: [
    t('No pattern reaches across a change of part number. Limits are 3 and −3 for every part.'),
    t('A part without a sigma of its own gets one from the baseline.'),
  ],
  g: [
    t(
      'The counts are judged against 3 sigma of a geometric distribution. It is skewed: an event that comes too soon rarely falls below a lower limit.',
    ),
    clipped,
  ],
  t: [
    t(
      'Times are raised to the power 1/3.6, which makes them nearly normal, and judged as individuals. What is plotted is the transformed time.',
    ),
    firstRange,
  ],
  precontrol: [
    t(
      'The zones are parts of the tolerance. Nothing is estimated from the pieces, so it says nothing of whether the process is stable.',
    ),
    t(
      'One red piece stops. Two yellow in a row call for a correction: on one side adjust, on both sides stop.',
    ),
  ],
}
