import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { InputOf } from '../../../src/contract/operations.ts'
import type { Delivery, Mail } from '../../../src/station/alarms/delivery.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { alarmStation } from '../../support/alarmStation.ts'
import { userCaller } from '../../support/callers.ts'

const mailServer: InputOf<'mailServer.set'> = {
  ...{ host: 'mail.example', port: 25, security: 'none', user: null, ca: null },
  ...{ from_address: 'spc@plant.example', from_name: 'SPC' },
}

/** A whole station in UTC, on a day of January 2026, whose mails are kept. */
const plant = async () => {
  const sent: Mail[] = []
  const delivery: Delivery = {
    mail: (_route, mail) => {
      sent.push(mail)
      return Promise.resolve({ outcome: 'accepted', answer: '250 ok' })
    },
    webhook: () => Promise.resolve({ outcome: 'refused', answer: '' }),
  }
  const station = alarmStation(delivery)
  await station.call('mailServer.set', mailServer)
  await station.call('settings.update', { time_zone: 'UTC', plant_day_start: '06:00' })
  const schedule = (input: Partial<InputOf<'reportSchedule.create'>>) =>
    station.call('reportSchedule.create', {
      ...{ client_id: 'LINE-A', report_type: 'daily_production', recipients: ['boss@plant.example'] },
      ...{ schedule: '07:00 daily', timezone: 'UTC' },
      ...input,
    })
  return { ...station, sent, schedule }
}

const signed = (bytes: Uint8Array | undefined): string =>
  Buffer.from(bytes ?? [])
    .subarray(0, 4)
    .toString('latin1')

// Catches a report that a person can have and a schedule cannot, or one whose file does not open.
test('each report goes out as its file', async () => {
  const { create, send, schedule, advance, sent, call } = await plant()
  const bore = await create({ client_id: 'LINE-A' })
  await send(bore, 10.2)
  await schedule({})
  await schedule({ report_type: 'production_excel', language: 'de' })
  await schedule({ report_type: 'spc', characteristic_id: bore })
  advance(24 * 60)
  await expect.poll(() => sent.length, { timeout: 30_000 }).toBe(3)
  const files = new Map(
    sent.map(({ files: [file] = [] }) => [
      file?.contentType === 'application/pdf' ? file.fileName : 'workbook',
      file,
    ]),
  )
  expect([...files.keys()].sort()).toEqual([
    expect.stringMatching(/^BORE_SPC_.*\.pdf$/),
    expect.stringMatching(/^LINE-A_Daily_Production_2026-01-\d\d\.pdf$/),
    'workbook',
  ])
  for (const [name, file] of files)
    expect(signed(file?.bytes)).toBe(name === 'workbook' ? 'PK\x03\x04' : '%PDF')
  const workbook = files.get('workbook')
  const [summary] = await readExcelFile(Buffer.from(workbook?.bytes ?? []))
  expect(summary?.sheet).toBe('Übersicht')
  expect(summary?.data[0]).toContain('LINE-A')
  const { results } = await call('reportDelivery.list', {})
  expect(results.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
}, 60_000)

// Catches a control chart that goes out to another line's people, now or after it was given to another line.
test('an SPC report goes to the people of its own line only', async () => {
  const { create, schedule, as, advance, sent, call, db } = await plant()
  const own = await create({ client_id: 'LINE-A' })
  const foreign = await create({ client_id: 'LINE-B', code: 'OTHER' })
  const of = (characteristic_id: number) => schedule({ report_type: 'spc', characteristic_id })
  await expect(of(foreign)).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' })
  const leader = userCaller('LEADER_DATACONFIG', 'LINE-A')
  const asked: InputOf<'reportSchedule.create'> = {
    ...{
      client_id: 'LINE-A',
      report_type: 'spc',
      characteristic_id: foreign,
      recipients: ['a@plant.example'],
    },
    ...{ schedule: '07:00 daily', timezone: 'UTC' },
  }
  await expect(as(leader, 'reportSchedule.create', asked)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await of(own)
  connectionOf(db).exec(`UPDATE characteristic SET client_id = 'LINE-B' WHERE id = ${own}`)
  advance(24 * 60)
  const states = async () =>
    (await call('reportDelivery.list', {})).results.map(({ state, answer }) => [state, answer])
  await expect
    .poll(states)
    .toEqual([['failed', 'The characteristic of this report belongs to another line than LINE-A now.']])
  expect(sent).toEqual([])
})
