import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Caller, Origin } from '../../contract/caller.ts'
import type { Station } from '../../station/station.ts'
import type { SignIn } from '../host.ts'

const origin: Origin = { via: 'station', address: 'demo', userAgent: null }
const username = 'demo'

const stored = (file: string): SignIn | null => {
  try {
    return { username, password: readFileSync(file, 'utf8').trim() }
  } catch {
    return null
  }
}

/**
 * The administrator `demo`, made in a data folder that has no user yet. The password is random and kept beside the sample
 * data, readable by its owner only, so that the next `--demo` can say it again.
 *
 * @returns null where the data folder has people of its own
 */
export const demoSignIn = async (station: Station, dataDir: string): Promise<SignIn | null> => {
  const file = join(dataDir, 'demo-sign-in')
  const caller: Caller = { kind: 'system', origin }
  const { needs_setup: empty } = await station.handlers['setup.status'](caller, {})
  if (!empty) return stored(file)
  const password = randomBytes(12).toString('base64url')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  const input = { username, password, full_name: 'Demo administrator', station_name: 'Demo station' }
  await station.handlers['setup.create'](caller, input)
  return { username, password }
}

/** Signs in as a caller of the station's own. */
export const callerOf = async (station: Station, signIn: SignIn): Promise<Caller | null> => {
  const tokens = await station.handlers['auth.login']({ kind: 'anonymous', origin }, signIn)
  return await station.authenticateToken(tokens.access_token, origin)
}
