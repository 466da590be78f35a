import { existsSync } from 'node:fs'
import { runTool } from './runTool.ts'

/**
 * Installs Debian packages where this is Debian and the user is root.
 *
 * @returns whether they are there now
 */
export const installDebianPackages = async (...names: readonly string[]): Promise<boolean> => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '--yes', '--no-install-recommends', '--quiet', ...names]
  if (await runTool('apt-get', install, 4, env)) return true
  return (await runTool('apt-get', ['update', '--quiet'], 2, env)) && runTool('apt-get', install, 4, env)
}
