import { expect, test } from 'vitest'
import { defaultSettings, settingsChanges } from '../../../src/contract/settings.ts'
import { parseInput } from '../../../src/contract/validate.ts'
import { createClock } from '../../../src/station/clock.ts'
import { closedNetwork } from '../../../src/station/network/getCertificate.ts'
import { readSettings } from '../../../src/station/settings/readSettings.ts'
import { updateSettings } from '../../../src/station/settings/updateSettings.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const administrator = userCaller('ADMIN')

test('what is decided changes, the rest keeps its default, and the audit log holds both', async () => {
  const { db } = temporaryDatabase()
  const update = updateSettings({ db, clock: createClock(Date.now), network: closedNetwork })
  expect(readSettings(db)).toEqual(defaultSettings)
  await update(administrator, { idle_lock_minutes: null, station_name: 'Press 4' })
  const after = { ...defaultSettings, idle_lock_minutes: null, station_name: 'Press 4' }
  expect(readSettings(db)).toEqual(after)
  await update(administrator, { station_name: 'Press 4' })
  const entries = auditEntriesAfter(db, 0, 10)
  expect(entries).toHaveLength(1)
  expect(JSON.parse(entries[0]?.before ?? '')).toEqual(defaultSettings)
  expect(JSON.parse(entries[0]?.after ?? '')).toEqual(after)
})

test.each([
  { access_token_minutes: 9 },
  { access_token_minutes: 61 },
  { idle_lock_minutes: 0 },
  { max_keys_per_user: 0 },
  { signed_operations: ['limits.revise', 'limits.revise'] },
  { signed_operations: ['board.get'] },
  { audit_retention_days: 364 },
  { station_name: ' ' },
  { plant_day_start: '6:00' },
  { time_zone: 'Europe/Atlantis' },
  { anything: 1 },
])('%j is refused, which would leave the station without what it means', (changes) => {
  expect(() => parseInput(settingsChanges, changes)).toThrow()
})
