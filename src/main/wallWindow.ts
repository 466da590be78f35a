import { app, BrowserWindow, ipcMain, powerSaveBlocker, screen } from 'electron'
import { isWallWindow, shellOrigin, type WallWindow, wallMessage } from '../contract/shell.ts'
import { keepWall } from './keptWall.ts'
import { isOwnFrame } from './security.ts'
import { wallScreen } from './wallScreen.ts'

/** The ground of the dark theme: what is seen until the page has drawn itself. */
const ground = '#1B1F23'

/** The window of a wall, on a screen of its own where there is one. */
export interface WallWindows {
  /** Opens it, or has the one that is open show this wall. */
  readonly open: (wall: WallWindow) => void
  readonly close: () => void
  /** Closes it with the application: the next start opens it again. */
  readonly end: () => void
  /** Whether a page is the one of this window, by its id. */
  readonly isPage: (pageId: number) => boolean
}

/**
 * Keeps the one window of walls: full screen, without a menu, the screen awake. In a kiosk it can be closed by its page
 * only, which asks for a PIN first, or with the application.
 *
 * @param paths.place file that keeps the wall over a restart
 * @param paths.mainScreen the screen of the main window, which the wall leaves alone where there is another
 */
export const createWallWindow = (paths: {
  readonly preload: string
  readonly icon: string
  readonly place: string
  readonly mainScreen: () => number | null
}): WallWindows => {
  let window: BrowserWindow | null = null

  const end = () => {
    const open = window
    window = null
    open?.destroy()
  }
  const close = () => {
    end()
    keepWall(paths.place, null)
  }

  return {
    isPage: (pageId) => window?.webContents.id === pageId,
    close,
    end,
    open: ({ wallId, kiosk }) => {
      end()
      keepWall(paths.place, { wallId, kiosk })
      const { x, y, width, height } = wallScreen(screen.getAllDisplays(), paths.mainScreen()).bounds
      const opened = new BrowserWindow({
        x,
        y,
        width,
        height,
        fullscreen: true,
        kiosk,
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
      window = opened
      opened.setMenu(null)
      const awake = powerSaveBlocker.start('prevent-display-sleep')
      if (kiosk) opened.on('close', (event) => event.preventDefault())
      opened.on('closed', () => {
        powerSaveBlocker.stop(awake)
        if (window !== opened) return
        window = null
        keepWall(paths.place, null)
      })
      opened.webContents.on('render-process-gone', (_event, { reason }) => {
        if (reason !== 'clean-exit') opened.webContents.reload()
      })
      void opened.loadURL(`${shellOrigin}/#/wall/${wallId}`)
    },
  }
}

/** Opens the wall that was open when the application ended; then a wall for a page that asks, and closes the window of the wall whose own page asks. */
export const listenForWalls = (walls: WallWindows, kept: WallWindow | null): void => {
  if (kept !== null) walls.open(kept)
  ipcMain.on(wallMessage, (event, wall: unknown) => {
    if (!isOwnFrame(event.senderFrame)) return
    if (wall === null) {
      if (walls.isPage(event.sender.id)) walls.close()
    } else if (isWallWindow(wall)) walls.open(wall)
  })
}
