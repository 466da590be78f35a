import { Menu, nativeImage, Tray } from 'electron'

/** What the tray's menu says and does. */
export interface TrayMenu {
  readonly icon: string
  /** Where gauges post to, or why they cannot. */
  readonly addressLine: string
  readonly open: () => void
  readonly quit: () => void
}

/** Electron takes the icon away when nothing refers to the tray any more. */
let tray: Tray | null = null

/** Puts the application's icon into the notification area: the way back to a window that was closed. */
export const showTray = ({ icon, addressLine, open, quit }: TrayMenu): void => {
  tray = new Tray(nativeImage.createFromPath(icon))
  tray.setToolTip(`Centerline · ${addressLine}`)
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open Centerline', click: open },
      { label: addressLine, enabled: false },
      { type: 'separator' },
      { label: 'Quit', click: quit },
    ]),
  )
  tray.on('click', open)
}
