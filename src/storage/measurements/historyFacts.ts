import { prepared, type ReadableDb } from '../connection.ts'

interface Block {
  readonly ids: string
  readonly facts: string
}

/** Facts that are read at once, as one row: a row for each would take three times as long. */
const blockLength = 20_000

/** Who is meant by an operator: whoever was named, else the person who recorded it. */
const operator = `coalesce(operator_id, (SELECT actor FROM origin WHERE origin.id = sample.origin_id AND origin.kind = 'user'))`

/** What a subgroup carries beside its values, as an expression with one parameter. */
const factOf = (key: string): { readonly sql: string; readonly path: string } | null => {
  if (key === 'operator_id') return { sql: `iif(? IS NULL, NULL, ${operator})`, path: '' }
  if (key === 'batch_number') return { sql: 'iif(? IS NULL, NULL, batch_number)', path: '' }
  return /["\\]/.test(key) ? null : { sql: 'json_extract(metadata, ?)', path: `$."${key}"` }
}

/**
 * What each subgroup of a characteristic carries under a key, by its id: the batch, the operator, or a field of the metadata. Those that
 * carry nothing are not in it.
 */
export const historyFacts = (
  db: ReadableDb,
  characteristicId: number,
  key: string,
): ReadonlyMap<number, string> => {
  const facts = new Map<number, string>()
  const fact = factOf(key)
  if (fact === null) return facts
  const block = prepared(
    db,
    `SELECT json_group_array(id) AS ids, json_group_array(fact) AS facts FROM (
       SELECT id, ${fact.sql} AS fact FROM sample WHERE characteristic_id = ? AND (at, id) > (?, ?)
       ORDER BY at, id LIMIT ?)`,
  )
  const timeOf = prepared(db, 'SELECT at FROM sample WHERE id = ?').pluck()
  let [at, id] = [Number.MIN_SAFE_INTEGER, 0]
  for (;;) {
    const read = block.get(fact.path, characteristicId, at, id, blockLength) as Block
    const ids = JSON.parse(read.ids) as number[]
    const values = JSON.parse(read.facts) as (string | number | null)[]
    for (const [place, one] of ids.entries()) {
      const value = values[place]
      if (value !== null && value !== undefined && value !== '') facts.set(one, String(value))
    }
    const last = ids.at(-1)
    if (last === undefined || ids.length < blockLength) return facts
    at = timeOf.get(last) as number
    id = last
  }
}

/** The keys that the metadata of the newest so many subgroups of a characteristic have, with how many have each. */
export const metadataKeys = (
  db: ReadableDb,
  characteristicId: number,
  newest: number,
): { readonly key: string; readonly count: number }[] =>
  prepared(
    db,
    `SELECT entry.key AS key, count(*) AS count FROM (
       SELECT metadata FROM sample WHERE characteristic_id = ? ORDER BY at DESC, id DESC LIMIT ?
     ) AS newest, json_each(newest.metadata) AS entry
     WHERE newest.metadata IS NOT NULL AND entry.type NOT IN ('null', 'object', 'array')
     GROUP BY entry.key ORDER BY count DESC, entry.key LIMIT 50`,
  ).all(characteristicId, newest) as { key: string; count: number }[]
