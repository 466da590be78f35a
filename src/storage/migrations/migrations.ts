import { peopleAndConfiguration } from './0001-people-and-configuration.ts'
import { measurements } from './0002-measurements.ts'
import { windowSessions } from './0003-window-sessions.ts'
import { catalogueAndWithdrawals } from './0004-catalogue-and-withdrawals.ts'
import { everyChart } from './0005-every-chart.ts'
import { characteristicGroups } from './0006-characteristic-groups.ts'
import { gaugeStudies } from './0007-gauge-studies.ts'
import { groupSpreadSignals } from './0008-group-spread-signals.ts'
import { auditLog } from './0009-audit-log.ts'
import { keyAdministration } from './0010-key-administration.ts'
import { badgesAndLocks } from './0011-badges-and-locks.ts'
import { pieces } from './0012-pieces.ts'
import { signatures } from './0013-signatures.ts'
import { imports } from './0014-imports.ts'
import { lineMachinePart } from './0015-line-machine-part.ts'
import { serialGauges } from './0016-serial-gauges.ts'
import { attachments } from './0017-attachments.ts'
import { preferences } from './0018-preferences.ts'
import { traceability } from './0019-traceability.ts'
import { annotations } from './0020-annotations.ts'
import { samplingPlans } from './0021-sampling-plans.ts'
import { alarms } from './0022-alarms.ts'
import { walls } from './0023-walls.ts'
import { entryHelp } from './0024-entry-help.ts'
import { production } from './0025-production.ts'
import { reports } from './0026-reports.ts'
import { recordImports } from './0027-record-imports.ts'
import { kpiIndexes } from './0028-kpi-indexes.ts'
import { shopEventIndexes } from './0029-shop-event-indexes.ts'
import { batchRows } from './0030-batch-rows.ts'
import { runningStandstills } from './0031-running-standstills.ts'
import { hoursInFigures } from './0032-hours-in-figures.ts'
import type { Migration } from './migration.ts'

/** Every step of the schema, in order, numbered from 1 without a gap. */
export const migrations: readonly Migration[] = [
  peopleAndConfiguration,
  measurements,
  windowSessions,
  catalogueAndWithdrawals,
  everyChart,
  characteristicGroups,
  gaugeStudies,
  groupSpreadSignals,
  auditLog,
  keyAdministration,
  badgesAndLocks,
  pieces,
  signatures,
  imports,
  lineMachinePart,
  serialGauges,
  attachments,
  preferences,
  traceability,
  annotations,
  samplingPlans,
  alarms,
  walls,
  entryHelp,
  production,
  reports,
  recordImports,
  kpiIndexes,
  shopEventIndexes,
  batchRows,
  runningStandstills,
  hoursInFigures,
]
