import { allKpisQuery, type KpiName, kpiNames, kpiPathQuery } from '../../contract/production/kpi.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'KPIs'

const period =
  'The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday.'

const nothing = 'Where there is nothing to divide by, the figure is null and `reason` says why.'

const summaries: Readonly<Record<KpiName, string>> = {
  efficiency: 'Efficiency: hours produced ÷ hours available',
  performance: 'Performance: hours produced ÷ run time',
  wip_aging: 'WIP aging: how long orders have been open, less the time on hold',
  on_time_delivery: 'On-time delivery: orders shipped by their planned date ÷ orders shipped or due',
  ppm: 'PPM: defective units in a million produced',
  dpmo: 'DPMO: defects in a million opportunities',
  fpy: 'FPY: units passed the first time ÷ units inspected',
  rty: 'RTY: the first-pass yields of the steps, multiplied',
  availability: 'Availability: planned hours less downtime ÷ planned hours',
  absenteeism: 'Absenteeism: absence hours ÷ scheduled hours',
}

const one = (kpi: KpiName): AddRoute =>
  route({
    operation: 'kpi.get',
    operationId: `kpi.${kpi}`,
    method: 'GET',
    url: `/api/v1/kpi/${kpi}`,
    summary: summaries[kpi],
    description: `${period} ${nothing} The figure of the whole is a ratio of sums, never a mean of the points.`,
    tag,
    query: kpiPathQuery,
    input: ({ query }) => ({ ...query, kpi }),
  })

const all = route({
  operation: 'kpi.all',
  method: 'GET',
  url: '/api/v1/kpi/all',
  summary: 'All ten figures of a period',
  description: `${period} ${nothing} With \`trend\` the answer also tells the course of each.`,
  tag,
  query: allKpisQuery,
  input: ({ query }) => query,
})

const oee = route({
  operation: 'kpi.oee',
  method: 'GET',
  url: '/api/v1/kpi/oee',
  summary: 'OEE: availability × performance × quality, and what of the planned hours was lost to which',
  description: `${period} ${nothing}`,
  tag,
  query: kpiPathQuery,
  input: ({ query }) => query,
})

/** The figures of production. */
export const kpiRoutes: readonly AddRoute[] = [...kpiNames.map(one), all, oee]
