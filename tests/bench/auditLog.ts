import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { AuditFilterInput } from '../../src/contract/audit.ts'
import type { Caller } from '../../src/contract/caller.ts'
import type { Host } from '../../src/host/createHost.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { type AuditEntry, appendAudit } from '../../src/station/audit/appendAudit.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { openDatabase, openReadOnly } from '../../src/storage/openDatabase.ts'
import { inTransaction } from '../../src/storage/transaction.ts'
import { gauge, openLocalStation } from './localStation.ts'
import { median } from './quantile.ts'
import type { Row } from './row.ts'

const entries = 1_000_000
const begin = Date.UTC(2026, 0, 5)
const second = 1000
const operations = [
  'characteristic.update',
  'violation.acknowledge',
  'limits.revise',
  'cause.create',
  'sample.exclude',
]
const tables = ['characteristic', 'violation', 'limits_revision']

const personOf = (n: number): Caller => ({
  kind: 'user',
  origin: { via: 'bridge', address: '127.0.0.1', userAgent: 'Centerline' },
  userId: (n % 40) + 1,
  username: `person-${n % 40}`,
  role: 'LEADER_DATACONFIG',
  clientId: null,
})

/** Six in ten entries are commits of measurements, one in a hundred was refused; the rest are people's changes. */
const entryOf = (n: number): AuditEntry => {
  const at = begin + n * second
  if (n % 10 < 6) {
    return { kind: 'ingest', at, caller: stationCaller, operation: 'sample.submit', table: 'sample' }
  }
  return {
    kind: 'configuration',
    at,
    caller: personOf(Math.floor(n / 7)),
    operation: operations[Math.floor(n / 11) % operations.length] as string,
    table: tables[Math.floor(n / 13) % tables.length] as string,
    recordId: n % 5000,
    before: { name: `Diameter ${n}`, lsl: 73.95, usl: 74.05, rules: { preset: 'default' } },
    after: { name: `Diameter ${n + 1}`, lsl: 73.94, usl: 74.06, rules: { preset: 'nelson' } },
    reason: 'New gauge after its service',
    error: n % 97 === 0 ? 'FORBIDDEN: Your role may not do this.' : null,
  }
}

const fill = (dataDir: string): void => {
  const { db, close } = openDatabase(join(dataDir, 'centerline.db'))
  for (let n = 0; n < entries; ) {
    inTransaction(db, () => {
      for (const end = Math.min(entries, n + 10_000); n < end; n += 1) appendAudit(db, entryOf(n))
    })
  }
  close()
}

/** Reading the rows and nothing else. */
const bareRead = (dataDir: string): number => {
  const { db, close } = openReadOnly(join(dataDir, 'centerline.db'))
  const start = performance.now()
  let read = 0
  for (const _row of connectionOf(db).prepare('SELECT * FROM audit_entry ORDER BY seq').raw().iterate())
    read += 1
  const took = performance.now() - start
  close()
  if (read < entries) throw new Error(`${read} entries were read`)
  return took
}

const middle = begin + (entries / 2) * second
const iso = (at: number): string => new Date(at).toISOString()

const filters: Readonly<Record<string, Partial<AuditFilterInput>>> = {
  everything: {},
  'without measurements': { measurements: false },
  'a person': { actor: 'person-7' },
  'an operation': { operation: 'limits.revise' },
  'an action': { action: 'CREATE' },
  'a table': { table: 'violation' },
  'a record': { table: 'violation', record: '77' },
  'refused only': { success: false },
  'done only': { success: true },
  'a user': { user_id: 8 },
  'a key that there is not': { key_id: 3 },
  'an hour': { from: iso(middle), to: iso(middle + 3_600_000) },
  'a person’s operation on a table': { actor: 'person-7', operation: 'limits.revise', table: 'violation' },
  'a text': { text: 'Diameter 4242' },
  'a text that there is not': { text: 'zzzz' },
}

const rounds = 5

const timesOf = async (ask: () => unknown): Promise<number> => {
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await ask()
    took.push(performance.now() - start)
  }
  return median(took)
}

/** The slowest page of each way to ask: the newest one, one far back by its place, one far back by its number. */
const pages = async ({ station }: Host): Promise<{ slowest: number; notes: string[] }> => {
  const list = station.handlers['audit.list']
  const page = station.handlers['audit.page']
  const notes: string[] = []
  let slowest = 0
  const far = `${begin + (entries / 5) * second}.1`
  for (const [name, given] of Object.entries(filters)) {
    const filter = { measurements: true, ...given }
    const first = await timesOf(() => list(gauge, { ...filter, limit: 50 }))
    const deep = await timesOf(() => list(gauge, { ...filter, limit: 50, after: far }))
    const byNumber = await timesOf(() => page(gauge, { ...filter, limit: 100, offset: 0 }))
    slowest = Math.max(slowest, first, deep)
    notes.push(
      `${name}: newest ${first.toFixed(1)} ms, far back ${deep.toFixed(1)} ms, counted and by number ${byNumber.toFixed(1)} ms`,
    )
  }
  const last = await timesOf(() => page(gauge, { measurements: true, limit: 100, offset: entries / 2 }))
  notes.push(`everything by number, from the middle: ${last.toFixed(1)} ms`)
  return { slowest, notes }
}

/** A million entries of the audit log: verified whole, and a page of each filter. */
export const auditLog = async (dataDir: string): Promise<Row[]> => {
  fill(dataDir)
  const host = await openLocalStation(dataDir)
  const took: number[] = []
  const bare: number[] = []
  for (let round = 0; round < 3; round += 1) {
    bare.push(bareRead(dataDir))
    const start = performance.now()
    const result = await host.station.handlers['audit.verify'](gauge, {})
    took.push(performance.now() - start)
    if (!result.valid || result.entries < entries) throw new Error('the audit log was not verified')
  }
  // The worker that searches is started by the first question.
  await host.station.handlers['audit.list'](gauge, { text: 'x', measurements: true, limit: 1 })
  await setTimeout(100)
  const { slowest, notes } = await pages(host)
  await host.close()
  const verified = median(took)
  const megabytes = statSync(join(dataDir, 'centerline.db')).size / 1024 / 1024
  return [
    {
      what: '1,000,000 entries of the audit log verified',
      measured: `${(verified / 1000).toFixed(2)} s (${took.map((ms) => (ms / 1000).toFixed(2)).join(', ')})`,
      yardstick: `${(median(bare) / 1000).toFixed(2)} s, reading the rows alone`,
      ratio: verified / median(bare),
      mustReach: '< 10 s',
      reached: verified < 10_000,
      notes: [`${megabytes.toFixed(0)} MB on the disk`],
    },
    {
      what: 'a filtered page of 1,000,000 entries, the slowest',
      measured: `${slowest.toFixed(1)} ms`,
      yardstick: 'none',
      ratio: null,
      mustReach: '< 100 ms',
      reached: slowest < 100,
      notes,
    },
  ]
}
