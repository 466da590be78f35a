import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long fetching the runtime may take, in milliseconds. */
const LONGEST_FETCH = 15_000

const executable = (): string => {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

const majorIn = (text: string): string => text.trim().replace(/^v/, '').split('.')[0] ?? ''

/** Whether a runtime is of the release that the application was built for; one that does not say is taken as it is. */
const fits = (root: string, folder: string): boolean => {
  const versionFile = join(folder, 'version')
  const manifest = join(root, 'node_modules/electron/package.json')
  if (!existsSync(versionFile) || !existsSync(manifest)) return true
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'))
  return majorIn(readFileSync(versionFile, 'utf8')) === majorIn(version)
}

const find = (root: string): string | null => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(root, 'node_modules/electron/dist')
  const file = join(folder, executable())
  return existsSync(file) && fits(root, folder) ? file : null
}

const today = (): string => new Date().toISOString().slice(0, 10)

const failedToday = (note: string): boolean => {
  try {
    return readFileSync(note, 'utf8') === today()
  } catch {
    return false
  }
}

const rememberFailure = (note: string) => {
  try {
    mkdirSync(dirname(note), { recursive: true })
    writeFileSync(note, today())
  } catch {
    // Where it cannot be remembered, the next start tries again.
  }
}

const fetchRuntime = (installer: string): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      stdio: 'ignore',
      timeout: LONGEST_FETCH,
      killSignal: 'SIGKILL',
    })
    child.on('error', () => resolve())
    child.on('exit', () => resolve())
  })

/**
 * Electron's executable, fetched where it is missing or of another release. Giving up takes 15 s at most and is remembered for the day.
 *
 * @returns null where it is not to be had
 */
export const electronRuntime = async (root: string): Promise<string | null> => {
  const there = find(root)
  if (there !== null || process.env.ELECTRON_OVERRIDE_DIST_PATH) return there
  const note = join(root, 'node_modules/.cache/centerline/electron-not-fetched')
  const installer = join(root, 'node_modules/electron/install.js')
  if (failedToday(note) || !existsSync(installer)) return null
  process.stderr.write("Fetching Electron's runtime, once …\n")
  await fetchRuntime(installer)
  const fetched = find(root)
  if (fetched === null) rememberFailure(note)
  return fetched
}
