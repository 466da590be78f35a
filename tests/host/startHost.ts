import { afterAll } from 'vitest'
import { createHost } from '../../src/host/createHost.ts'
import type { Host, HostOptions } from '../../src/host/host.ts'
import { masterKey } from './stationProcess.ts'

/** A host in this process, listening on a free port; it is closed after the tests of this file. */
export const startHost = async (
  dataDir: string,
  options: Partial<HostOptions> = {},
): Promise<{ host: Host; address: string }> => {
  const host = await createHost({ dataDir, port: 0, masterKey, ...options })
  afterAll(host.close)
  const { problem } = await host.listen()
  if (host.address === null) throw new Error(problem ?? 'not listening')
  return { host, address: host.address }
}
