import type { ReadableDb } from '../../storage/connection.ts'
import { shiftsOf } from '../shifts/shiftsOf.ts'
import type { Group } from './groupedSubgroups.ts'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const byName = (a: Group, b: Group): number =>
  a.name === null || b.name === null
    ? Number(a.name === null) - Number(b.name === null)
    : collator.compare(a.name, b.name)

/** Groups as people look for them: shifts in their order, days and batches by time, others by name; those without a name last. */
export const orderGroups = (db: ReadableDb, by: string, groups: readonly Group[]): Group[] => {
  if (by === 'day' || by === 'batch_number') return groups.toSorted((a, b) => a.firstAt - b.firstAt)
  if (by !== 'shift') return groups.toSorted(byName)
  const place = (group: Group): number => shiftsOf(db).findIndex(({ name }) => name === group.name)
  return groups.toSorted((a, b) => place(a) - place(b))
}

/** The groups with the most subgroups, at most so many. */
export const mostFrequent = (groups: readonly Group[], most: number): Group[] =>
  groups.toSorted((a, b) => b.ids.length - a.ids.length).slice(0, most)
