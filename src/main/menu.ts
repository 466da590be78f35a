import { Menu, type MenuItemConstructorOptions } from 'electron'

const file: MenuItemConstructorOptions = {
  label: '&File',
  submenu: [
    { label: 'Close window', role: 'close' },
    { type: 'separator' },
    { label: 'Quit Centerline', role: 'quit' },
  ],
}

const view: MenuItemConstructorOptions = {
  label: '&View',
  submenu: [
    { role: 'reload' },
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ],
}

/** Sets the application's menu: what the keyboard expects, and nothing for developers. */
export const setMenu = (): void => {
  const first: MenuItemConstructorOptions = process.platform === 'darwin' ? { role: 'appMenu' } : file
  Menu.setApplicationMenu(Menu.buildFromTemplate([first, { role: 'editMenu' }, view]))
}
