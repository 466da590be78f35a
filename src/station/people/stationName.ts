import type { ReadableDb } from '../../storage/connection.ts'
import { settingOf } from '../../storage/queries/settings.ts'

/** The name that people gave this station. */
export const stationName = (db: ReadableDb): string => settingOf(db, 'station_name') ?? 'Centerline'
