import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Where the data goes unless somebody says otherwise: `CENTERLINE_DATA_DIR`, else the platform's place for it. Sample data
 * has a folder of its own, so that it never mixes with a plant's records.
 *
 * @example defaultDataDir({ demo: false }) // /home/op4/.local/share/centerline
 */
export const defaultDataDir = (
  { demo }: { readonly demo: boolean },
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string => {
  const set = env.CENTERLINE_DATA_DIR
  if (set !== undefined && set !== '') return set
  const name = demo ? 'centerline-demo' : 'centerline'
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), name)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name)
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), name)
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Node's own `recursive` never ends where the system lets nobody make a folder, such as in `/proc`. */
const makeFolder = (folder: string): void => {
  const parent = dirname(folder)
  if (parent !== folder && statSync(parent, { throwIfNoEntry: false }) === undefined) makeFolder(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it just now.
    if (!isFolder(folder)) throw error
  }
}

/** Makes a data folder that only its owner can look into. A folder that was there keeps its own mode. */
export const makeDataFolder = (folder: string): void => {
  if (isFolder(folder)) return
  makeFolder(folder)
  // The mode that it was made with passed through the umask.
  chmodSync(folder, 0o700)
}
