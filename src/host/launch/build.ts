import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContractError } from '../../contract/errors.ts'
import { sourceStamp } from './sourceStamp.ts'

const STDERR = 2

const isBuilt = (root: string, stampFile: string, stamp: string): boolean =>
  existsSync(join(root, 'out/main/headless.js')) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp

const stampOf = (root: string): string => join(root, 'out/stamp')

/**
 * Builds the application and notes what it was made of. What the build says goes to stderr.
 *
 * @throws ContractError where it fails
 */
export const build = async (root: string): Promise<void> => {
  const stamp = sourceStamp(root)
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const child = spawn(process.execPath, [tool, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', STDERR, STDERR],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) {
    throw new ContractError(
      'SERVICE_UNAVAILABLE',
      'The build failed, for the reason above. Run npm ci, then try again.',
    )
  }
  writeFileSync(stampOf(root), stamp)
}

/** Builds where `out/` is missing or made of other sources. */
export const ensureBuilt = async (root: string): Promise<void> => {
  if (isBuilt(root, stampOf(root), sourceStamp(root))) return
  process.stderr.write('Building Centerline …\n')
  await build(root)
}
