import { defaultSettings, type StationSettings } from '../../contract/settings.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { settingOf } from '../../storage/queries/settings.ts'

/**
 * What an administrator decided for the station, and the defaults of the rest. It is read each time, so that a change
 * holds at the next request.
 *
 * @example readSettings(db).max_keys_per_user // 5
 */
export const readSettings = (db: ReadableDb): StationSettings => {
  const decided = JSON.parse(settingOf(db, 'settings') ?? '{}') as Partial<StationSettings>
  const name = settingOf(db, 'station_name')
  return { ...defaultSettings, ...(name === null ? {} : { station_name: name }), ...decided }
}
