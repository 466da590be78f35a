import { chmodSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

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

/** Makes a data folder that only its owner can look into. A folder that was there keeps its own mode. */
export const makeDataFolder = (folder: string): void => {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
  // The mode above passes through the umask and counts for the folders on the way as well.
  if (made !== undefined) chmodSync(folder, 0o700)
}
