import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Station } from '../../station/station.ts'
import type { DemoSignIn, SignIn } from '../host.ts'
import { demoLines } from './lines.ts'

const origin: Origin = { via: 'station', address: 'demo', userAgent: null }
const username = 'demo'

const stored = (file: string): DemoSignIn | null => {
  try {
    return { username, password: readFileSync(file, 'utf8').trim(), chosen: false }
  } catch {
    return null
  }
}

/** Whether a data folder holds nothing but sample data, or nothing at all. */
const holdsSampleDataOnly = async (station: Station): Promise<boolean> => {
  const codes = new Set(demoLines.map(({ characteristic }) => characteristic.code))
  const all = await station.handlers['characteristic.list']({ kind: 'system', origin }, {})
  return all.every(({ code }) => codes.has(code))
}

/** The given administrator, where the station knows this name with this password. */
const known = async (station: Station, given: SignIn): Promise<DemoSignIn | null> => {
  try {
    return (await callerOf(station, given)) === null ? null : { ...given, chosen: true }
  } catch (error) {
    if (error instanceof ContractError && error.code === 'UNAUTHORIZED') return null
    throw error
  }
}

/**
 * The administrator `demo`, made in a data folder that has no user yet. The password is random and kept beside the sample
 * data, readable by its owner only, so that the next `--demo` can say it again. An administrator that the environment
 * names is taken instead, as long as sample data would not mix with records.
 *
 * @returns null where the data folder has people of its own
 */
export const demoSignIn = async (
  station: Station,
  dataDir: string,
  given?: SignIn,
): Promise<DemoSignIn | null> => {
  const file = join(dataDir, 'demo-sign-in')
  const caller: Caller = { kind: 'system', origin }
  const { needs_setup: empty } = await station.handlers['setup.status'](caller, {})
  if (!empty) {
    const own = stored(file)
    if (own !== null || given === undefined || !(await holdsSampleDataOnly(station))) return own
    return await known(station, given)
  }
  const password = randomBytes(12).toString('base64url')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  const input = { username, password, full_name: 'Demo administrator', station_name: 'Demo station' }
  await station.handlers['setup.create'](caller, input)
  return { username, password, chosen: false }
}

/** Signs in as a caller of the station's own. */
export const callerOf = async (station: Station, signIn: SignIn): Promise<Caller | null> => {
  const tokens = await station.handlers['auth.login']({ kind: 'anonymous', origin }, signIn)
  return await station.authenticateToken(tokens.access_token, origin)
}
