import { administration, apiKeys, health, setup, signingIn, users } from './people.ts'
import { kpis, masterData, production, reports, taken, workOrders } from './production.ts'
import { characteristics, charts, dataEntry, gaugeStudies, groups, limits, violations } from './quality.ts'
import {
  alarms,
  attachments,
  handover,
  imports,
  pieces,
  samplingPlans,
  serialGauges,
  traceability,
  walls,
} from './shopFloor.ts'
import { audit, station, streams } from './station.ts'
import type { Folder } from './step.ts'

/**
 * A round through every operation of the API, each asked with data that an empty station then takes: what `/docs` and the
 * Postman collection show.
 */
export const tour: readonly Folder[] = [
  health,
  setup,
  signingIn,
  users,
  apiKeys,
  administration,
  characteristics,
  dataEntry,
  limits,
  charts,
  violations,
  gaugeStudies,
  groups,
  alarms,
  traceability,
  pieces,
  walls,
  imports,
  samplingPlans,
  handover,
  serialGauges,
  attachments,
  masterData,
  workOrders,
  production,
  kpis,
  reports,
  taken,
  station,
  audit,
  streams,
]
