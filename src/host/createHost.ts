import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Caller } from '../contract/caller.ts'
import { buildServer } from '../http/buildServer.ts'
import { createNetworkServer } from '../http/networkServer.ts'
import { createStation } from '../station/createStation.ts'
import { readSettings } from '../station/settings/readSettings.ts'
import type { Station } from '../station/station.ts'
import { lockDataFolder } from '../storage/lockDataFolder.ts'
import { openDatabase } from '../storage/openDatabase.ts'
import { applicationVersion } from './applicationVersion.ts'
import { makeDataFolder } from './dataFolder.ts'
import { createDelivery } from './delivery/createDelivery.ts'
import { createDemo } from './demo/createDemo.ts'
import { callerOf, demoSignIn } from './demo/demoSignIn.ts'
import type { Host, HostOptions, SignIn } from './host.ts'
import { createLocalPort } from './localPort.ts'
import { findMasterKey } from './masterKey.ts'
import { isLoopbackHost } from './network/addressNames.ts'
import { createNetworkPort } from './network/networkPort.ts'
import { recordNetwork } from './network/recordNetwork.ts'
import { openLog } from './openLog.ts'
import { releaseMemory } from './releaseMemory.ts'
import { createSecretStore } from './secrets/secretStore.ts'
import { systemPorts } from './serial/serialPorts.ts'
import { startError } from './startError.ts'
import { createUndo, type Undo } from './undo.ts'
import { createWindows } from './windows.ts'

export type { Host } from './host.ts'

const createAdministrator = async (station: Station, { username, password }: SignIn) => {
  const system: Caller = { kind: 'system', origin: { via: 'station', address: 'start', userAgent: null } }
  const { needs_setup: empty } = await station.handlers['setup.status'](system, {})
  if (empty) await station.handlers['setup.create'](system, { username, password, full_name: username })
  return { weak: empty && password.length < 12 }
}

const compose = async (options: HostOptions, undo: Undo): Promise<Host> => {
  const { dataDir, now = Date.now } = options
  const asked = options.host ?? '127.0.0.1'
  const forced = isLoopbackHost(asked) ? null : { host: asked, port: options.networkPort ?? null }
  const host = forced === null ? asked : '127.0.0.1'
  makeDataFolder(dataDir)
  undo.add(lockDataFolder(dataDir).release)
  const { log, close: closeLog } = await openLog(dataDir, options.logLevel ?? 'info')
  undo.add(closeLog)
  const databaseFile = join(dataDir, 'centerline.db')
  const database = openDatabase(databaseFile)
  undo.add(database.close)
  const masterKey = findMasterKey(dataDir, options.masterKey)
  const version = applicationVersion()

  const secrets = createSecretStore(dataDir, options.sealer ?? null)
  if (options.sealerProblem !== undefined) log.warn({}, options.sealerProblem)
  // What signed the cookie of an older release.
  rmSync(join(dataDir, 'session.key'), { force: true })
  const network = createNetworkPort({
    dataDir,
    secrets,
    secretsWarning: options.sealerProblem ?? null,
    serve: (key) => createNetworkServer(server, key),
    setting: () => readSettings(database.db).network,
    forced,
    log,
    now,
  })
  const demo = createDemo({ handlers: () => station.handlers, address: () => port.address(), log, now })
  const station = createStation({
    db: database.db,
    databaseFile,
    version,
    masterKeyDigest: masterKey.digest,
    log,
    secrets,
    demo,
    network,
    serialPorts: systemPorts(),
    delivery: createDelivery(),
    onIdle: releaseMemory,
    now,
  })
  undo.add(station.close)
  if (options.administrator !== undefined) {
    const { weak } = await createAdministrator(station, options.administrator)
    if (weak)
      log.warn({}, 'The password of the first administrator is shorter than 12 characters: change it.')
  }

  const windows = createWindows(station.openSession, (error, name) =>
    log.error({ err: error, operation: name }, 'A window met an unforeseen error.'),
  )
  const server = await buildServer({
    station,
    log,
    version,
    allowedHosts: network.names,
    bridge: (port, connection) => {
      const { origin } = connection
      if ('displayKey' in connection)
        windows.serveDisplay(port, station.openDisplay(connection.displayKey, origin))
      else windows.serve(port, origin, connection.sessionToken)
    },
    ...(options.screensDir === undefined ? {} : { screensDir: options.screensDir }),
  })
  const port = createLocalPort(server, { host, port: options.port ?? 8420, tell: station.setPort, log })
  undo.add(port.close)
  undo.add(network.close)
  undo.add(windows.closeAll)
  undo.add(demo.stop)
  log.info({ version, dataDir, pid: process.pid }, 'Centerline started.')

  return {
    station,
    dataDir,
    get firstRun() {
      return { masterKey: masterKey.fresh }
    },
    get address() {
      return port.address()
    },
    network: network.state,
    openSession: station.openSession,
    serveWindow: windows.serve,
    serveDisplay: (port, origin, key) => windows.serveDisplay(port, station.openDisplay(key, origin)),
    listen: async () => {
      const state = await port.listen()
      await network.apply()
      const problem = state.problem ?? (forced === null ? null : network.state().problem)
      if (forced !== null && problem === null) recordNetwork(database.db, now(), network.state())
      try {
        if (problem === null) masterKey.keep()
      } catch (error) {
        throw startError(error)
      }
      return { ...state, problem }
    },
    startDemo: async () => {
      const signIn = await demoSignIn(station, dataDir, options.administrator)
      const caller = signIn === null ? null : await callerOf(station, signIn)
      if (caller !== null) await demo.start(caller)
      return signIn
    },
    close: undo.run,
  }
}

/**
 * Puts the application together on a data folder: lock, log, database, station, server, windows. It listens only when
 * `listen` is called.
 *
 * @throws ContractError with a sentence for people where the folder or its database cannot be used
 * @example
 * const host = await createHost({ dataDir: '/var/lib/centerline', port: 8420 })
 * const { address, problem } = await host.listen()
 * await host.close()
 */
export const createHost = async (options: HostOptions): Promise<Host> => {
  const undo = createUndo()
  try {
    return await compose(options, undo)
  } catch (error) {
    await undo.run().catch(() => {})
    throw startError(error)
  }
}
