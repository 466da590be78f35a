import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { beginStandstill } from './beginStandstill.ts'
import { removeDowntime, updateDowntime } from './changeDowntime.ts'
import { removeInspection, updateInspection } from './changeInspection.ts'
import { dropStandstill, endStandstill } from './endStandstill.ts'
import { listAttendance, listDowntime, listInspections } from './listShopEvents.ts'
import { listStandstills } from './listStandstills.ts'
import { recordAttendance } from './recordAttendance.ts'
import { recordDowntime } from './recordDowntime.ts'
import { recordInspection } from './recordInspection.ts'
import { removeAttendance } from './removeAttendance.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

/** The use cases of what happens beside production: standstills, attendance, inspections. */
export const shopEventHandlers = (
  deps: ShopEventDeps,
  office: Reader,
): Pick<
  StationHandlers,
  Extract<keyof StationHandlers, `${'standstill' | 'downtime' | 'attendance' | 'inspection'}.${string}`>
> => ({
  'standstill.list': listStandstills(deps),
  'standstill.begin': beginStandstill(deps),
  'standstill.end': endStandstill(deps),
  'standstill.drop': dropStandstill(deps),
  'downtime.record': recordDowntime(deps),
  'downtime.list': listDowntime({ db: deps.db, office }),
  'downtime.update': updateDowntime(deps),
  'downtime.remove': removeDowntime(deps),
  'attendance.record': recordAttendance(deps),
  'attendance.list': listAttendance({ db: deps.db, office }),
  'attendance.remove': removeAttendance(deps),
  'inspection.record': recordInspection(deps),
  'inspection.list': listInspections({ db: deps.db, office }),
  'inspection.update': updateInspection(deps),
  'inspection.remove': removeInspection(deps),
})
