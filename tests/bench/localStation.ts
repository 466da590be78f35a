import type { Caller } from '../../src/contract/caller.ts'
import { createHost, type Host } from '../../src/host/createHost.ts'
import { administrator, characteristicInput, givenLimits } from './stationServer.ts'

/** A gauge with a key of its own. */
export const gauge: Caller = {
  kind: 'key',
  origin: { via: 'http', address: '127.0.0.1', userAgent: 'bench' },
  keyId: 1,
  keyPrefix: 'clk_0123abcd',
  userId: 1,
  username: administrator.username,
  role: 'ADMIN',
  clientId: null,
  rateLimit: null,
  permissions: {
    characteristics: 'all',
    'samples.create': true,
    'samples.update': false,
    'samples.delete': false,
  },
}

export const masterKey = 'clm_key-of-the-benchmark'

/** The station in this process; it listens only when it is told to. */
export const openLocalStation = (dataDir: string): Promise<Host> =>
  createHost({ dataDir, logLevel: 'silent', administrator, masterKey, port: 0 })

/** Adds a characteristic with frozen limits to a station in this process and gives its id. */
export const addLocalCharacteristic = async ({ station }: Host, code: string): Promise<number> => {
  const { id } = await station.handlers['characteristic.create'](gauge, characteristicInput(code))
  await station.handlers['limits.revise'](gauge, { characteristic_id: id, revision: givenLimits })
  return id
}
