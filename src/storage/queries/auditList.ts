import { prepared, type ReadableDb } from '../connection.ts'
import { type AuditRow, auditColumns } from './auditEntries.ts'

/** Which entries; null is any. Times are milliseconds, both included. */
export interface AuditConditions {
  readonly actor: string | null
  readonly userId: number | null
  readonly keyId: number | null
  readonly operations: readonly string[] | null
  readonly table: string | null
  readonly record: string | null
  readonly success: boolean | null
  readonly from: number | null
  readonly to: number | null
  readonly text: string | null
  /** Whether the commits of measurements count as well. */
  readonly measurements: boolean
}

/** Where a page begins: after this entry, towards older ones. */
export interface AuditPlace {
  readonly at: number
  readonly seq: number
}

type Parameter = string | number

/** A stretch of an index in the order of time, and what else an entry of it must satisfy. */
interface Arm {
  readonly index: string
  readonly where: string
  readonly given: readonly Parameter[]
  readonly rest: string
  readonly restGiven: readonly Parameter[]
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

const own = `kind <> 'ingest'`

interface Term {
  readonly index: string
  readonly sql: string
  readonly given: readonly Parameter[]
}

/** The terms that an index answers, the one that most often leaves fewest entries first. */
const termsOf = (asked: AuditConditions): Term[] => {
  const term = (name: string, column: string, value: Parameter | null): Term[] =>
    value === null ? [] : [{ index: `audit_entry_${name}`, sql: `${column} = ?`, given: [value] }]
  const refused = { index: 'audit_entry_refused', sql: 'success = 0', given: [] }
  return [
    ...term('record', 'record_id', asked.record),
    ...(asked.success === false ? [refused] : []),
    ...term('key', 'key_id', asked.keyId),
    ...term('user', 'user_id', asked.userId),
    ...term('operation', 'operation', asked.operations?.length === 1 ? (asked.operations[0] ?? null) : null),
    ...term('actor', 'actor', asked.actor),
    ...term('table', 'table_name', asked.table),
  ]
}

/** The terms that no index answers. */
const othersOf = (asked: AuditConditions): Term[] => {
  const text = asked.text === null ? null : like(asked.text)
  const fields = ['reason', 'error', 'record_id', 'before', 'after']
  return [
    ...(asked.success === true ? [{ index: '', sql: 'success = 1', given: [] }] : []),
    ...(text === null
      ? []
      : [
          {
            index: '',
            sql: `(${fields.map((field) => `${field} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
            given: fields.map(() => text),
          },
        ]),
  ]
}

const joined = (terms: readonly Term[]): Pick<Arm, 'rest' | 'restGiven'> => ({
  rest: terms.length === 0 ? '1' : terms.map(({ sql }) => sql).join(' AND '),
  restGiven: terms.flatMap(({ given }) => given),
})

const armsOfOwn = (asked: AuditConditions): Arm[] => {
  const [driver, ...terms] = termsOf(asked)
  const others = othersOf(asked)
  const { operations } = asked
  if (operations !== null && operations.length !== 1) {
    const narrow = driver !== undefined && /_(record|refused|key|user)$/.test(driver.index)
    if (!narrow) {
      const rest = joined([...(driver === undefined ? [] : [driver]), ...terms, ...others])
      return operations.map((name) => ({
        index: 'audit_entry_operation',
        where: `${own} AND operation = ?`,
        given: [name],
        ...rest,
      }))
    }
    others.push({
      index: '',
      sql: `operation IN (${operations.map(() => '?').join(', ')})`,
      given: operations,
    })
  }
  if (driver === undefined) return [{ index: 'audit_entry_time', where: own, given: [], ...joined(others) }]
  return [
    {
      index: driver.index,
      where: `${own} AND ${driver.sql}`,
      given: driver.given,
      ...joined([...terms, ...others]),
    },
  ]
}

/** The commits of measurements, of which all is known but their time. */
const armOfCommits = (asked: AuditConditions): Arm[] => {
  const { actor, userId, keyId, operations, table, record, success, text } = asked
  const none =
    !asked.measurements ||
    (actor !== null && actor !== 'system') ||
    userId !== null ||
    keyId !== null ||
    operations?.includes('sample.submit') === false ||
    (table !== null && table !== 'sample') ||
    record !== null ||
    success === false ||
    text !== null
  return none
    ? []
    : [{ index: 'audit_entry_kind', where: `kind = 'ingest'`, given: [], rest: '1', restGiven: [] }]
}

const armsOf = (asked: AuditConditions): Arm[] =>
  asked.operations?.length === 0 ? [] : [...armsOfOwn(asked), ...armOfCommits(asked)]

/** Whether indexes alone find the entries, so that a page costs no more than its length. */
export const isIndexed = (asked: AuditConditions): boolean => armsOf(asked).every(({ rest }) => rest === '1')

const inPeriod = ({ from, to }: AuditConditions, place: AuditPlace | null): [string, Parameter[]] => {
  const terms: [string, Parameter[]][] = []
  if (from !== null) terms.push(['at >= ?', [from]])
  if (to !== null) terms.push(['at <= ?', [to]])
  if (place !== null) terms.push(['(at, seq) < (?, ?)', [place.at, place.seq]])
  return [terms.map(([sql]) => ` AND ${sql}`).join(''), terms.flatMap(([, given]) => given)]
}

interface Candidate {
  readonly seq: number
  readonly at: number
  readonly hit: number
}

const newestFirst = 'ORDER BY 2 DESC, 1 DESC'
const oldestFirst = 'ORDER BY 2, 1'

/** As many entries as one page looks at where only some of them match, so that no page takes long. */
const mostLookedAt = 20_000
/** Likewise where their texts are searched, which takes longer. */
const mostSearched = 8_000

/** A page of entries, newest first. */
export interface AuditRows {
  readonly rows: AuditRow[]
  /** Where the next page begins; null after the last one. */
  readonly next: AuditPlace | null
  /** Whether the page ended because it had looked at enough entries, not because it is full. */
  readonly early: boolean
}

const bySeq = (db: ReadableDb, seqs: readonly number[]): AuditRow[] => {
  const one = prepared(db, `SELECT ${auditColumns} FROM audit_entry WHERE seq = ?`)
  return seqs.flatMap((seq) => (one.get(seq) as AuditRow | undefined) ?? [])
}

/** The newest entries that satisfy the conditions, after a place. However many there are, it looks at a bounded number. */
export const auditPageAfter = (
  db: ReadableDb,
  asked: AuditConditions,
  place: AuditPlace | null,
  limit: number,
): AuditRows => {
  const arms = armsOf(asked)
  if (arms.length === 0) return { rows: [], next: null, early: false }
  const [period, periodGiven] = inPeriod(asked, place)
  const sql = arms
    .map(
      ({ index, where, rest }) =>
        `SELECT seq, at, ${rest} AS hit FROM audit_entry INDEXED BY ${index} WHERE ${where}${period}`,
    )
    .join(' UNION ALL ')
  const given = arms.flatMap((arm) => [...arm.restGiven, ...arm.given, ...periodGiven])
  const most = asked.text === null ? mostLookedAt : mostSearched
  const seqs: number[] = []
  let last: AuditPlace | null = null
  let looked = 0
  const found = prepared(db, `${sql} ${newestFirst}`).iterate(...given) as Iterable<Candidate>
  for (const { seq, at, hit } of found) {
    if (last !== null && (seqs.length >= limit || looked >= most)) {
      return { rows: bySeq(db, seqs), next: last, early: seqs.length < limit }
    }
    looked += 1
    last = { at, seq }
    if (hit === 1) seqs.push(seq)
  }
  return { rows: bySeq(db, seqs), next: null, early: false }
}

/** A page by how many entries come before it, and how many there are in all. */
export const auditPageAt = (
  db: ReadableDb,
  asked: AuditConditions,
  offset: number,
  limit: number,
): { readonly total: number; readonly rows: AuditRow[] } => {
  const arms = armsOf(asked)
  if (arms.length === 0) return { total: 0, rows: [] }
  const [period, periodGiven] = inPeriod(asked, null)
  const given = arms.flatMap((arm) => [...arm.given, ...periodGiven, ...arm.restGiven])
  const select = (what: string) =>
    arms
      .map(
        ({ index, where, rest }) =>
          `SELECT ${what} FROM audit_entry INDEXED BY ${index} WHERE ${where}${period} AND ${rest}`,
      )
      .join(' UNION ALL ')
  const counts = prepared(db, select('count(*) AS n')).all(...given) as { n: number }[]
  const total = counts.reduce((sum, { n }) => sum + n, 0)
  const wanted = Math.max(0, Math.min(limit, total - offset))
  // What lies beyond the middle is nearer to the other end.
  const fromEnd = offset > total / 2
  const skipped = fromEnd ? total - offset - wanted : offset
  const seqs = prepared(db, `${select('seq, at')} ${fromEnd ? oldestFirst : newestFirst} LIMIT ? OFFSET ?`)
    .pluck()
    .all(...given, wanted, Math.max(0, skipped)) as number[]
  return { total, rows: bySeq(db, fromEnd ? seqs.reverse() : seqs) }
}

/** Every operation that the log names, those of measurements' commits not among them. */
export const auditedOperations = (db: ReadableDb): string[] =>
  (
    prepared(
      db,
      `WITH RECURSIVE named (operation) AS (
         SELECT min(operation) FROM audit_entry INDEXED BY audit_entry_operation WHERE ${own}
         UNION ALL
         SELECT (SELECT min(operation) FROM audit_entry INDEXED BY audit_entry_operation
                 WHERE ${own} AND operation > named.operation)
         FROM named WHERE named.operation IS NOT NULL)
       SELECT operation FROM named WHERE operation IS NOT NULL`,
    ).all() as { operation: string }[]
  ).map(({ operation }) => operation)
