import { connectionOf } from '../../src/storage/connection.ts'
import { type OpenDatabase, openDatabase } from '../../src/storage/openDatabase.ts'

/**
 * A station's database that does not wait for the disk with each commit: thousands of them from several tests at once would
 * hold each other up for seconds. What a pulled plug leaves is tested on real processes, and the setting itself on its own.
 */
export const openWithoutWaiting = (file: string): OpenDatabase => {
  const database = openDatabase(file)
  connectionOf(database.db).pragma('synchronous = OFF')
  return database
}
