import { app, dialog } from 'electron'
import { resetAdmin } from '../host/resetAdmin.ts'

/** Does what `--reset-admin` asks, shows it once and ends. An installed program on Windows has no console to show it on. */
export const showReset = async (dataDir: string): Promise<void> => {
  const lines = await resetAdmin(dataDir)
  process.stdout.write(`${lines.join('\n')}\n`)
  if (app.isPackaged && process.platform === 'win32') {
    await app.whenReady()
    dialog.showMessageBoxSync({ type: 'info', title: 'Centerline', message: lines.join('\n') })
  }
  app.exit(0)
}
