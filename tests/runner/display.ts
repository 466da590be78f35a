import { existsSync } from 'node:fs'
import { installDebianPackages } from './debianPackages.ts'

const virtual = '/usr/bin/xvfb-run'

/** The command that gives a window a display, empty where there is one already; null where none is to be had. */
export const ensureDisplay = async (): Promise<readonly string[] | null> => {
  if (process.platform !== 'linux' || process.env.DISPLAY) return []
  if (existsSync(virtual) || (await installDebianPackages('xvfb', 'xauth'))) return [virtual, '-a']
  return null
}
