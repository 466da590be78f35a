import { alarms } from './german/alarms.ts'
import { audit } from './german/audit.ts'
import { board } from './german/board.ts'
import { capability } from './german/capability.ts'
import { characteristics } from './german/characteristics.ts'
import { chart } from './german/chart.ts'
import { chartTools } from './german/chartTools.ts'
import { entry } from './german/entry.ts'
import { gauges } from './german/gauges.ts'
import { groups } from './german/groups.ts'
import { keys } from './german/keys.ts'
import { kpi } from './german/kpi.ts'
import { limits } from './german/limits.ts'
import { line } from './german/line.ts'
import { masterData } from './german/masterData.ts'
import { msa } from './german/msa.ts'
import { people } from './german/people.ts'
import { pieces } from './german/pieces.ts'
import { plans } from './german/plans.ts'
import { power } from './german/power.ts'
import { production } from './german/production.ts'
import { productionEntry } from './german/productionEntry.ts'
import { recordImports } from './german/recordImports.ts'
import { reports } from './german/reports.ts'
import { samples } from './german/samples.ts'
import { settings } from './german/settings.ts'
import { shared } from './german/shared.ts'
import { shell } from './german/shell.ts'
import { shopEvents } from './german/shopEvents.ts'
import { tour } from './german/tour.ts'
import { violations } from './german/violations.ts'
import { wall } from './german/wall.ts'
import { wizard } from './german/wizard.ts'
import { workOrders } from './german/workOrders.ts'

/** Every sentence of the screens in German, by its English; a file for each folder of features. */
export const german: Readonly<Record<string, string>> = {
  ...violations,
  ...chart,
  ...chartTools,
  ...tour,
  ...characteristics,
  ...capability,
  ...msa,
  ...power,
  ...recordImports,
  ...reports,
  ...limits,
  ...line,
  ...entry,
  ...gauges,
  ...groups,
  ...alarms,
  ...audit,
  ...board,
  ...wall,
  ...pieces,
  ...keys,
  ...kpi,
  ...settings,
  ...people,
  ...plans,
  ...shell,
  ...samples,
  ...shared,
  ...shopEvents,
  ...wizard,
  ...production,
  ...productionEntry,
  ...workOrders,
  ...masterData,
}
