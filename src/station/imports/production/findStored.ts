import type { RecordLayout } from '../../../contract/importKind.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import type { Difference, RecordRow } from './recordRows.ts'
import type { Content, StoredRecord } from './recordUse.ts'
import { recordUses } from './recordUses.ts'

const told = (value: Content[string] | undefined): Content[string] => (value === '' ? null : (value ?? null))

/** Where a row says something else than a stored record; what it says nothing of is not compared. */
const differencesOf = (
  given: Readonly<Record<string, Content[string] | undefined>>,
  fields: readonly string[],
  content: Content,
): readonly Difference[] =>
  fields.flatMap((field) => {
    if (!(field in content)) return []
    const [row, stored] = [told(given[field]), told(content[field])]
    return row === stored ? [] : [{ field, given: row, stored }]
  })

/**
 * Finds for each record of a table what is stored of the same identity, one to one: first what says the same, duplicates, then what
 * is left over on both sides, conflicts.
 */
export const findStored = (db: ReadableDb, layout: RecordLayout, records: readonly RecordRow[]): void => {
  const use = recordUses[layout]
  const taken = new Set<string>()
  const good = records.filter(({ isFaulty }) => !isFaulty)
  const given = (record: RecordRow) => use.flat?.(record.input) ?? record.input
  const groups = new Map<string, RecordRow[]>()
  for (const record of good) {
    const flat = given(record)
    const identity = JSON.stringify(use.identity.map((field) => flat[field] ?? null))
    const group = groups.get(identity)
    if (group === undefined) groups.set(identity, [record])
    else group.push(record)
  }
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const left: StoredRecord[] = use.stored(db, first.input).filter(({ key }) => !taken.has(key))
    const others: RecordRow[] = []
    for (const record of group) {
      const at = left.findIndex(
        ({ content }) => differencesOf(given(record), record.fields, content).length === 0,
      )
      const [twin] = at === -1 ? [] : left.splice(at, 1)
      if (twin === undefined) others.push(record)
      else {
        taken.add(twin.key)
        record.twin = { kind: 'duplicate', key: twin.key, differences: [] }
      }
    }
    for (const record of others) {
      const twin = left.shift()
      if (twin === undefined) break
      taken.add(twin.key)
      const differences = differencesOf(given(record), record.fields, twin.content)
      record.twin = { kind: 'conflict', key: twin.key, differences }
    }
  }
}
