import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder } from '../host/dataFolder.ts'
import { startError } from '../host/startError.ts'

/**
 * Makes the folder for the window's own files and for the lock against a second start. It lies in the data folder, so
 * that two stations with two data folders can run side by side.
 *
 * @throws ContractError SERVICE_UNAVAILABLE where the data folder cannot be used
 */
export const makeWindowFolder = (dataDir: string): string => {
  const folder = join(dataDir, 'window')
  try {
    makeDataFolder(dataDir)
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw startError(error)
  }
  return folder
}
