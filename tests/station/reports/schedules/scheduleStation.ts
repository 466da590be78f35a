import { onTestFinished, vi } from 'vitest'
import type { Caller } from '../../../../src/contract/caller.ts'
import { createReportScheduleInput } from '../../../../src/contract/production/reportSchedule.ts'
import { stationCaller } from '../../../../src/station/actor.ts'
import type { Delivery } from '../../../../src/station/alarms/delivery.ts'
import { createDeliverySecrets } from '../../../../src/station/alarms/deliverySecrets.ts'
import { setMailServer } from '../../../../src/station/alarms/mailServer.ts'
import { createClock } from '../../../../src/station/clock.ts'
import type { MakeReport, ReportRequest } from '../../../../src/station/reports/makeReport.ts'
import { openScheduleDesk } from '../../../../src/station/reports/schedules/openScheduleDesk.ts'
import { secretsInMemory } from '../../../../src/station/secretStore.ts'
import { putSetting } from '../../../../src/storage/queries/settings.ts'
import { productionRows } from '../../../support/productionRows.ts'
import { temporaryDatabase } from '../../../support/temporaryDatabase.ts'

const minute = 60_000

/** A file that says what it was asked to be about. */
export const plainReport: MakeReport = (request) =>
  Promise.resolve({
    fileName: `${request.clientId}_${request.from}.pdf`,
    contentType: 'application/pdf',
    bytes: Buffer.from(JSON.stringify(request)),
  })

interface Asked {
  readonly delivery: Delivery
  readonly port?: number
  /** When the clock stands at first. */
  readonly at: string
  readonly makeReport?: MakeReport
}

/** Schedules of reports on a real database, with a clock that stands still until the test moves it. */
export const scheduleStation = ({ delivery, port = 25, at, makeReport = plainReport }: Asked) => {
  const { db } = temporaryDatabase()
  putSetting(db, 'settings', JSON.stringify({ time_zone: 'Europe/Berlin', plant_day_start: '06:00' }))
  for (const line of ['LINE-A', 'LINE-B']) productionRows(db).client(line)
  const secrets = secretsInMemory()
  const logged: unknown[] = []
  const note = (fields: object, message: string): void => void logged.push({ fields, message })
  let now = Date.parse(at)
  const clock = createClock(() => now)
  const core = { db, clock, log: { info: note, warn: note, error: note } }
  setMailServer(core, createDeliverySecrets(secrets))(stationCaller, {
    ...{ host: '127.0.0.1', port, security: 'none', user: null, ca: null },
    ...{ from_address: 'spc@plant.example', from_name: 'Hall 3' },
  })
  const asked: ReportRequest[] = []
  let look = (): void => {}
  const open = () =>
    openScheduleDesk({
      core,
      secrets,
      delivery,
      makeReport: (request) => {
        asked.push(request)
        return makeReport(request)
      },
      repeat: (run) => {
        look = run
        return () => {
          look = () => {}
        }
      },
    })
  let desk = open()
  onTestFinished(() => desk.close())

  const create = (input: object = {}, caller: Caller = stationCaller) =>
    desk.handlers['reportSchedule.create'](
      caller,
      createReportScheduleInput.parse({
        client_id: 'LINE-A',
        report_type: 'daily_production',
        recipients: ['boss@plant.example'],
        schedule: '06:00 daily',
        timezone: 'Europe/Berlin',
        ...input,
      }),
    )
  /** The log, the oldest first. */
  const mails = async (caller: Caller = stationCaller) => {
    const { results } = await desk.handlers['reportDelivery.list'](caller, { page: 1, limit: 500 })
    return results.toReversed()
  }
  return {
    db,
    logged,
    asked,
    create,
    mails,
    desk: () => desk,
    look: () => look(),
    /** Moves the clock, lets the station look at it, and waits until nothing is on its way. */
    to: async (time: string): Promise<void> => {
      now = Date.parse(time)
      look()
      await desk.idle()
    },
    advance: async (minutes: number): Promise<void> => {
      now += minutes * minute
      look()
      await desk.idle()
    },
    /** @param between what happens to the database, and the clock, meanwhile */
    restart: async (until?: string, between = (): void => {}): Promise<void> => {
      await desk.close()
      between()
      if (until !== undefined) now = Date.parse(until)
      desk = open()
      look()
      await desk.idle()
    },
    states: async () =>
      (await mails()).map(({ recipient, state, attempts }) => ({ recipient, state, attempts })),
    settled: (state: string) =>
      vi.waitFor(async () => {
        const found = (await mails()).map((one) => one.state)
        if (!found.includes(state as never)) throw new Error(`still ${found.join()}`)
      }),
  }
}
