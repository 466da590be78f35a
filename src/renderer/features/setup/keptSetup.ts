import type { SetupForm } from './setupFaults.ts'

type Secret = 'password' | 'again'

/** What was typed to set a station up, without what is secret. */
export interface KeptSetup {
  readonly fields: Omit<SetupForm, Secret>
  /** Whether a password was typed, which has to be typed again after a reload. */
  readonly hadPassword: boolean
}

const name = 'centerline.setup'

const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads what was kept in this tab; null where there is nothing, or what another hand left there. */
export const readKeptSetup = (storage: Storage = sessionStorage): KeptSetup | null => {
  try {
    const { fields, hadPassword } = JSON.parse(storage.getItem(name) ?? '') as KeptSetup
    const { station_name, full_name, username } = fields
    return [station_name, full_name, username].every(isText)
      ? { fields: { station_name, full_name, username }, hadPassword: hadPassword === true }
      : null
  } catch {
    return null
  }
}

/** Keeps it over a reload, such as that of another language; never a password. */
export const keepSetup = (
  { station_name, full_name, username, password, again }: SetupForm,
  storage: Storage = sessionStorage,
): void => {
  const kept: KeptSetup = {
    fields: { station_name, full_name, username },
    hadPassword: password !== '' || again !== '',
  }
  try {
    storage.setItem(name, JSON.stringify(kept))
  } catch {
    // What was typed stays on the screen.
  }
}

/** Forgets it once the station is set up. */
export const forgetSetup = (storage: Storage = sessionStorage): void => storage.removeItem(name)
