import type { ReadableDb } from '../../storage/connection.ts'
import { countBetween, type SampleAt, samplesAt, samplesAtAny } from '../../storage/imports/samplesAt.ts'
import { byCharacteristic } from './byCharacteristic.ts'
import type { SubgroupRecord } from './rows/subgroupRecord.ts'

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

type Timed = SubgroupRecord & { readonly at: number }

const isTimed = (record: SubgroupRecord): record is Timed => record.at !== null && !record.isFaulty

/**
 * Pairs subgroups of a table with the stored ones of the same time, one to one: first those that hold the same, duplicates, then what
 * is left over on both sides, conflicts.
 */
const pair = (records: readonly Timed[], stored: readonly SampleAt[]): void => {
  const left = [...stored]
  const without: Timed[] = []
  for (const record of records) {
    const at = left.findIndex(({ values }) => isSame(values, record.values))
    const [twin] = at === -1 ? [] : left.splice(at, 1)
    if (twin === undefined) without.push(record)
    else record.twin = { kind: 'duplicate', sampleId: twin.id, stored: twin.values }
  }
  for (const record of without) {
    const twin = left.shift()
    if (twin === undefined) return
    record.twin = { kind: 'conflict', sampleId: twin.id, stored: twin.values }
  }
}

const byTime = (records: readonly Timed[]): Map<number, Timed[]> => {
  const times = new Map<number, Timed[]>()
  for (const record of records) {
    const known = times.get(record.at)
    if (known === undefined) times.set(record.at, [record])
    else known.push(record)
  }
  return times
}

/** Where fewer subgroups stand between for each time that is looked for, one pass over them is quicker. */
const passPays = 8

/** Finds for each subgroup of a table what is stored of its characteristic at its time. */
export const findTwins = (db: ReadableDb, records: readonly SubgroupRecord[]): void => {
  for (const [id, own] of byCharacteristic(records.filter(isTimed))) {
    let from = Number.POSITIVE_INFINITY
    let to = Number.NEGATIVE_INFINITY
    for (const { at } of own) {
      from = Math.min(from, at)
      to = Math.max(to, at)
    }
    const times = byTime(own)
    const most = times.size * passPays
    const stored = countBetween(db, id, from, to, most)
    if (stored === 0) continue
    const all = stored < most ? samplesAtAny(db, id, new Set(times.keys()), from, to) : null
    for (const [at, same] of times) {
      const here = all === null ? samplesAt(db, id, at) : (all.get(at) ?? [])
      if (here.length > 0) pair(same, here)
    }
  }
}
