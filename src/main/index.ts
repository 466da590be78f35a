import { join, resolve } from 'node:path'
import { app, session } from 'electron'
import { createHost } from '../host/createHost.ts'
import { defaultDataDir } from '../host/dataFolder.ts'
import { optionsFromEnvironment } from '../host/optionsFromEnvironment.ts'
import { screensDir } from '../host/screensDir.ts'
import { registerAppScheme, serveAppProtocol } from './appProtocol.ts'
import { handOutPorts } from './bridgePort.ts'
import { endOnFault, failStart } from './faults.ts'
import { showFirstRun } from './firstRunNotice.ts'
import { readWall } from './keptWall.ts'
import { setMenu } from './menu.ts'
import { type ShellOptions, shellOptions } from './options.ts'
import { drainOnQuit } from './quit.ts'
import { denyNavigation, denyPermissions } from './security.ts'
import { showReset } from './showReset.ts'
import { holdInstance } from './singleInstance.ts'
import { startDemo } from './startDemo.ts'
import { systemSecrets } from './systemSecrets.ts'
import { showTray } from './tray.ts'
import { createWallWindow, listenForWalls } from './wallWindow.ts'
import { type MainWindow, openWindow } from './window.ts'
import { makeWindowFolder } from './windowFolder.ts'

const built = resolve(import.meta.dirname, '..')
const resources = resolve(built, '../resources')
let window: MainWindow | null = null
let closeWalls = () => {}

const start = async (options: ShellOptions, dataDir: string) => {
  await app.whenReady()
  denyPermissions(session.defaultSession)
  setMenu()
  const host = await createHost({
    dataDir,
    ...(options.port === null ? {} : { port: options.port }),
    ...(options.host === null ? {} : { host: options.host }),
    ...(options.networkPort === null ? {} : { networkPort: options.networkPort }),
    ...systemSecrets(),
    ...screensDir(),
    ...optionsFromEnvironment(),
  })
  drainOnQuit(async () => {
    window?.hide()
    closeWalls()
    await host.close()
  })
  const { problem } = await host.listen()
  const demo = options.demo ? await startDemo(host) : null
  serveAppProtocol(join(built, 'renderer'))
  const wallPlace = join(app.getPath('userData'), 'wall.json')
  const walls = createWallWindow({
    preload: join(built, 'preload/index.cjs'),
    icon: join(resources, 'icon.png'),
    place: wallPlace,
    mainScreen: () => window?.screenId() ?? null,
  })
  handOutPorts(host, walls.isPage)
  closeWalls = walls.end
  window = openWindow({
    preload: join(built, 'preload/index.cjs'),
    place: join(app.getPath('userData'), 'window.json'),
    icon: join(resources, 'icon.png'),
  })
  listenForWalls(walls, readWall(wallPlace))
  showTray({
    icon: join(resources, 'tray.png'),
    addressLine:
      host.address === null ? (problem ?? 'The local port is closed') : `Taking samples at ${host.address}`,
    open: window.show,
    quit: () => app.quit(),
  })
  app.on('activate', window.show)
  await showFirstRun({ masterKey: host.firstRun.masterKey, demo })
}

const run = () => {
  // Whatever mode the data folder has, its files are for this user only.
  process.umask(0o077)
  endOnFault()
  const options = shellOptions(process.argv.slice(1))
  const dataDir = resolve(options.dataDir ?? defaultDataDir(options))
  if (options.resetAdmin) {
    showReset(dataDir).catch(failStart)
    return
  }
  app.setPath('userData', makeWindowFolder(dataDir))
  if (!holdInstance(() => window?.show())) return app.exit(0)
  // Chromium cannot be sandboxed as root; whoever starts it there says so.
  // V8 else keeps a hundred megabytes of young space after a burst of requests.
  app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=16')
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerAppScheme()
  denyNavigation()
  start(options, dataDir).catch(failStart)
}

try {
  run()
} catch (error) {
  failStart(error)
}
