import { app, BrowserWindow, screen } from 'electron'
import { shellOrigin } from '../contract/shell.ts'
import { isReachable, readPlace, writePlace } from './windowBounds.ts'

/** The ground of the dark theme: what is seen until the page has drawn itself. */
const ground = '#1B1F23'

/** The application's one window. */
export interface MainWindow {
  /** Shows the window, in front, also where it was hidden or minimised. */
  readonly show: () => void
  readonly hide: () => void
  /** The screen that it is on. */
  readonly screenId: () => number
}

/**
 * Opens the window. Closing it only hides it: the station goes on taking samples, and the tray brings it back.
 *
 * @param paths.place file that keeps where the window was
 */
export const openWindow = (paths: {
  readonly preload: string
  readonly place: string
  readonly icon: string
}): MainWindow => {
  const place = readPlace(paths.place)
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    width: 1366,
    height: 800,
    ...(place !== null && isReachable(place.bounds, screens) ? place.bounds : {}),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Centerline',
    icon: paths.icon,
    backgroundColor: ground,
    autoHideMenuBar: true,
    webPreferences: {
      preload: paths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (place?.maximized === true) window.maximize()

  const keepPlace = () =>
    writePlace(paths.place, { bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  const show = () => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  const hide = () => {
    // Who closes it before its page is drawn does not want it to come up after that.
    window.off('ready-to-show', show)
    keepPlace()
    window.hide()
  }

  window.on('close', (event) => {
    event.preventDefault()
    hide()
  })
  window.once('ready-to-show', show)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload()
  })
  void window.loadURL(`${shellOrigin}/`)
  return { show, hide, screenId: () => screen.getDisplayMatching(window.getBounds()).id }
}
