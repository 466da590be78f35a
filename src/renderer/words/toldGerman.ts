import { figures } from '../../contract/german/figures.ts'
import { production } from '../../contract/german/production.ts'
import { rules } from '../../contract/german/rules.ts'
import { studies } from '../../contract/german/studies.ts'
import { alarms } from './german/told/alarms.ts'
import { annotations } from './german/told/annotations.ts'
import { audit } from './german/told/audit.ts'
import { gaugeStudies } from './german/told/gaugeStudies.ts'
import { gauges } from './german/told/gauges.ts'
import { groups } from './german/told/groups.ts'
import { imports } from './german/told/imports.ts'
import { inputs } from './german/told/inputs.ts'
import { kpi } from './german/told/kpi.ts'
import { network } from './german/told/network.ts'
import { plans } from './german/told/plans.ts'
import { productionEntry } from './german/told/productionEntry.ts'
import { recordImports } from './german/told/recordImports.ts'
import { refusals } from './german/told/refusals.ts'
import { reports } from './german/told/reports.ts'
import { shopEvents } from './german/told/shopEvents.ts'
import { traceability } from './german/told/traceability.ts'
import { walls } from './german/told/walls.ts'
import { workOrders } from './german/told/workOrders.ts'

/** Sentences of the station and of the engine in German, by the pattern of their English; a file for each folder that says them. */
export const toldGerman: Readonly<Record<string, string>> = {
  ...studies,
  ...figures,
  ...annotations,
  ...audit,
  ...groups,
  ...gaugeStudies,
  ...traceability,
  ...walls,
  ...network,
  ...alarms,
  ...plans,
  ...refusals,
  ...inputs,
  ...gauges,
  ...imports,
  ...recordImports,
  ...rules,
  ...production,
  ...reports,
  ...workOrders,
  ...productionEntry,
  ...shopEvents,
  ...kpi,
}
