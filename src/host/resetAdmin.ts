import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ContractError } from '../contract/errors.ts'
import { resetAdministrator } from '../station/people/resetAdministrator.ts'
import { lockDataFolder } from '../storage/lockDataFolder.ts'
import { openDatabase } from '../storage/openDatabase.ts'
import { startError } from './startError.ts'
import { createUndo } from './undo.ts'

/**
 * What `--reset-admin` does on a data folder: an administrator can sign in again, once, with the password that is told here.
 *
 * @returns the lines to show, once
 * @throws ContractError in a sentence where the station runs, or where the folder holds none
 * @example for (const line of await resetAdmin('/var/lib/centerline')) process.stdout.write(`${line}\n`)
 */
export const resetAdmin = async (dataDir: string): Promise<readonly string[]> => {
  const file = join(dataDir, 'centerline.db')
  if (!existsSync(file)) {
    throw new ContractError(
      'NOT_FOUND',
      `There is no station in ${dataDir}. Name its data folder with --data-dir.`,
    )
  }
  const undo = createUndo()
  try {
    undo.add(lockDataFolder(dataDir).release)
    const { db, close } = openDatabase(file)
    undo.add(close)
    const { username, password } = await resetAdministrator(db)
    return [
      `administrator: ${username}`,
      `password, shown once: ${password}`,
      'Sign in with it and choose a password of your own.',
    ]
  } catch (error) {
    throw startError(error)
  } finally {
    await undo.run()
  }
}
