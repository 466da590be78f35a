import { type Delivery, noDelivery } from '../../alarms/delivery.ts'
import { createDeliverySecrets } from '../../alarms/deliverySecrets.ts'
import { byTimer, type Repeat } from '../../alarms/openAlarmDesk.ts'
import type { StationCore } from '../../core.ts'
import type { SecretStore } from '../../secretStore.ts'
import type { StationHandlers } from '../../station.ts'
import type { MakeReport } from '../makeReport.ts'
import { planReports } from './planReports.ts'
import { reportDeliveryHandlers } from './reportDeliveryHandlers.ts'
import { createReportOutbox } from './reportOutbox.ts'
import { scheduleHandlers } from './scheduleHandlers.ts'

/** How often the clock is looked at: a report goes out no later than this after its time, ms. */
const lookEvery = 1_000

interface ScheduleDeskDeps {
  readonly core: Pick<StationCore, 'db' | 'clock' | 'log'>
  readonly secrets: SecretStore
  readonly delivery: Delivery | undefined
  readonly repeat: Repeat | undefined
  readonly makeReport: MakeReport
}

/** Reports by mail, as they run: operations, and what happens by the clock. */
export interface ScheduleDesk {
  readonly handlers: Pick<
    StationHandlers,
    Extract<keyof StationHandlers, `${'reportSchedule' | 'reportDelivery'}.${string}`>
  >
  /** Resolves once nothing is on its way. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens it: what became due while the station was off is seen to at the first look. */
export const openScheduleDesk = ({
  core,
  secrets: store,
  delivery = noDelivery,
  repeat = byTimer,
  makeReport,
}: ScheduleDeskDeps): ScheduleDesk => {
  const { db, clock, log } = core
  const secrets = createDeliverySecrets(store)
  const outbox = createReportOutbox({ db, clock, log, secrets, delivery, makeReport })
  const look = (): void => {
    try {
      planReports(db, clock.now())
      outbox.pump()
    } catch (error) {
      log.error({ err: error }, 'Schedules of reports could not be looked through.')
    }
  }
  const end = repeat(look, lookEvery)
  return {
    handlers: { ...scheduleHandlers(core), ...reportDeliveryHandlers(core, outbox) },
    idle: outbox.idle,
    close: async () => {
      end()
      await outbox.close()
    },
  }
}
