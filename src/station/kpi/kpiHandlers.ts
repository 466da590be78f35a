import type { StationCore } from '../core.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { checkPoints, scopeOf } from './scopeOf.ts'
import { targetHandlers } from './targetHandlers.ts'

type Subject = 'kpi' | 'kpiTarget' | 'inference'

/**
 * The use cases of the figures of production, their targets, and what was filled in for them.
 *
 * @param office a reader of its own: no chart waits for figures of years, and no figure for a chart
 */
export const kpiHandlers = (
  { db, clock }: Pick<StationCore, 'db' | 'clock'>,
  office: Reader,
): Pick<StationHandlers, Extract<keyof StationHandlers, `${Subject}.${string}`>> => ({
  'kpi.get': (caller, { kpi, aggregation, ...asked }) => {
    const scope = scopeOf(db, caller, asked, clock.now())
    checkPoints(scope, aggregation)
    return office.run('kpi', { ...scope, kpi, aggregation })
  },
  'kpi.all': (caller, { trend, ...asked }) => {
    const scope = scopeOf(db, caller, asked, clock.now())
    checkPoints(scope, trend ?? 'total')
    return office.run('allKpis', { ...scope, trend })
  },
  'kpi.oee': (caller, { aggregation, ...asked }) => {
    const scope = scopeOf(db, caller, asked, clock.now())
    checkPoints(scope, aggregation)
    return office.run('oee', { ...scope, aggregation })
  },
  'inference.analyze': (caller, { client_id, date_from, date_to, fields_to_check }) =>
    office.run('analyzeInference', {
      clientId: knownLineOf(db, caller, client_id),
      from: date_from,
      to: date_to,
      fields: fields_to_check ?? null,
    }),
  ...targetHandlers({ db, clock }),
})
