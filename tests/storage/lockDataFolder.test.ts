import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockDataFolder } from '../../src/storage/lockDataFolder.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const holder = new URL('../fixtures/storage/holdFolder.ts', import.meta.url).pathname

const heldByAnother = async (folder: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  return child
}

test('a folder that another process holds is refused, naming that process', async () => {
  const folder = temporaryFolder()
  const child = await heldByAnother(folder)
  expect(() => lockDataFolder(folder)).toThrow(
    `Another Centerline (process ${child.pid}) is using the data folder ${folder}.`,
  )
})

test('a holder that was killed leaves no lock behind', async () => {
  const folder = temporaryFolder()
  const child = await heldByAnother(folder)
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockDataFolder(folder).release()
})

test('a folder is taken once in one process, made where it is missing, and given back', () => {
  const folder = join(temporaryFolder(), 'new', 'data')
  const lock = lockDataFolder(folder)
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`)
  lock.release()
  lockDataFolder(folder).release()
})
