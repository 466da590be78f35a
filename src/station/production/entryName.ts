import type { ReadableDb } from '../../storage/connection.ts'
import { entriesNamed, entryByName } from '../../storage/production/entries.ts'

/** The newest name that each database gave, so that a batch does not count those before. */
const newest = new WeakMap<ReadableDb, { readonly second: string; readonly number: number }>()

const stamp = (at: number): string => {
  const [day = '', time = ''] = new Date(at).toISOString().replaceAll(/[-:]/g, '').split('T')
  return `${day}-${time.slice(0, 6)}`
}

/**
 * A name for something that came at a time: its second in UTC.
 *
 * @example stampedName('BATCH', Date.UTC(2025, 11, 15, 14, 35)) // => 'BATCH-20251215-143500'
 */
export const stampedName = (prefix: string, at: number): string => `${prefix}-${stamp(at)}`

/**
 * The next free name of an entry, counted within the second; in the transaction that stores it.
 *
 * @example entryName(db, Date.UTC(2025, 11, 15, 14, 30, 45)) // => 'PROD-20251215-143045-001'
 */
export const entryName = (db: ReadableDb, at: number): string => {
  const second = `${stampedName('PROD', at)}-`
  const last = newest.get(db)
  let number = last?.second === second ? last.number : entriesNamed(db, second)
  let name = ''
  do {
    number += 1
    name = `${second}${String(number).padStart(3, '0')}`
  } while (entryByName(db, name) !== null)
  newest.set(db, { second, number })
  return name
}
