import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { WritableDb } from '../../src/storage/connection.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** A real database in a file of its own, with every migration, closed after the test. */
export const temporaryDatabase = (): { db: WritableDb; file: string } => {
  const file = join(temporaryFolder(), 'centerline.db')
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  return { db, file }
}
