import { figures } from '../../contract/german/figures.ts'
import { production } from '../../contract/german/production.ts'
import { rules } from '../../contract/german/rules.ts'
import { studies } from '../../contract/german/studies.ts'
import { alarms } from './german/told/alarms.ts'
import { gauges } from './german/told/gauges.ts'
import { imports } from './german/told/imports.ts'
import { inputs } from './german/told/inputs.ts'
import { kpi } from './german/told/kpi.ts'
import { plans } from './german/told/plans.ts'
import { productionEntry } from './german/told/productionEntry.ts'
import { recordImports } from './german/told/recordImports.ts'
import { refusals } from './german/told/refusals.ts'
import { reports } from './german/told/reports.ts'
import { shopEvents } from './german/told/shopEvents.ts'
import { work } from './german/told/work.ts'
import { workOrders } from './german/told/workOrders.ts'

/** Sentences of the station and of the engine in German, by the pattern of their English; a file for each folder that says them. */
export const toldGerman: Readonly<Record<string, string>> = {
  ...studies,
  ...figures,
  ...work,
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
