import { eq } from 'drizzle-orm'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { setting } from '../schema/setting.ts'

/** What the station remembers about itself. */
export type SettingName =
  | 'station_name'
  | 'token_secret'
  | 'shifts'
  | 'settings'
  | 'alarm_policy'
  | 'mail_server'
  | 'wedge_routes'

export const settingOf = (db: ReadableDb, name: SettingName): string | null =>
  (prepared(db, 'SELECT value FROM setting WHERE name = ?').get(name) as { value: string } | undefined)
    ?.value ?? null

export const putSetting = (db: WritableDb, name: SettingName, value: string): void => {
  drizzleOf(db)
    .insert(setting)
    .values({ name, value })
    .onConflictDoUpdate({ target: setting.name, set: { value } })
    .run()
}

/** Forgets what was remembered under a name, if anything was. */
export const dropSetting = (db: WritableDb, name: SettingName): void => {
  drizzleOf(db).delete(setting).where(eq(setting.name, name)).run()
}
