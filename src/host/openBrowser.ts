import { spawn } from 'node:child_process'

const opener = (): { command: string; args: readonly string[] } => {
  if (process.platform === 'darwin') return { command: 'open', args: [] }
  if (process.platform === 'win32') return { command: 'cmd', args: ['/c', 'start', ''] }
  return { command: 'xdg-open', args: [] }
}

/** Whether this session has a screen that a browser or a window could open on. */
export const hasDisplay = (env: NodeJS.ProcessEnv = process.env): boolean =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** Opens an address in the default browser where there is one. It never fails: the address was printed as well. */
export const openBrowser = (address: string): void => {
  if (!hasDisplay()) return
  const { command, args } = opener()
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
