import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { verifyAudit } from '../../src/station/audit/verifyAudit.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { digestsOfSamples } from '../../src/storage/measurements/digest.ts'
import { migrate, versionOf } from '../../src/storage/migrate.ts'
import { peopleAndConfiguration } from '../../src/storage/migrations/0001-people-and-configuration.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { apiKeyById } from '../../src/storage/queries/apiKeys.ts'
import { characteristicByCode, characteristicById } from '../../src/storage/queries/characteristics.ts'
import { insertUser, userById } from '../../src/storage/queries/users.ts'
import { windowSessionByHash } from '../../src/storage/queries/windowSessions.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const frozen = readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8')

const populated = (): string => {
  const file = join(temporaryFolder(), 'centerline.db')
  const connection = new SQLite(file)
  connection.exec(frozen)
  connection.close()
  return file
}

const opened = (file: string) => {
  const database = openDatabase(file)
  onTestFinished(database.close)
  return database.db
}

const schemaOf = (connection: SQLite.Database): string[] =>
  (
    connection.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name').all() as {
      sql: string
    }[]
  ).map(({ sql }) => sql.replaceAll(/\s+/g, ' '))

test('the first step still makes what files in the field have: it was not edited after its release', () => {
  const made = new SQLite(':memory:')
  made.exec(peopleAndConfiguration.up)
  const inTheField = new SQLite(':memory:')
  inTheField.exec(frozen)
  expect(schemaOf(made)).toEqual(schemaOf(inTheField))
})

test('a populated file of version 1 keeps every row and its audit chain', async () => {
  const file = populated()
  const before = new SQLite(file, { readonly: true })
  const tables = (
    before
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as {
      name: string
    }[]
  ).map(({ name }) => name)
  const columnsOf = new Map(
    tables.map((name) => [
      name,
      (before.pragma(`table_info(${name})`) as { name: string }[]).map((column) => column.name).join(', '),
    ]),
  )
  const rowsIn = (connection: SQLite.Database) =>
    tables.map((name) => connection.prepare(`SELECT ${columnsOf.get(name)} FROM ${name}`).all())
  const rows = rowsIn(before)
  before.close()
  expect(rows.every((some) => some.length > 0)).toBe(true)
  const db = opened(file)
  expect(rowsIn(connectionOf(db))).toEqual(rows)
  expect(versionOf(db)).toBe(migrations.at(-1)?.version)
  expect(await verifyAudit(db, { digestOfSamples: digestsOfSamples(db) })).toMatchObject({
    valid: true,
    entries: 2,
  })
})

test('rows of version 1 are read with their numbers and rules parsed', () => {
  const db = opened(populated())
  expect(characteristicByCode(db, 'RING-ID')).toMatchObject({
    id: 1,
    usl: 74.05,
    rules: { preset: 'default' },
  })
  expect(characteristicById(db, 2)).toMatchObject({
    clientId: 'ACME',
    rules: [{ rule_id: 1, enabled: true }],
  })
})

test('a populated file of version 2 takes sign-ins of its people, and of nobody else, after step 3', () => {
  const file = populated()
  const older = new SQLite(file)
  for (const { up } of migrations.slice(1, 2)) older.exec(up)
  older.pragma('user_version = 2')
  const users = older.prepare('SELECT * FROM user').all()
  older.close()
  const connection = connectionOf(opened(file))
  expect(connection.prepare('SELECT * FROM user').all()).toMatchObject(users)
  const insert = connection.prepare(
    'INSERT INTO window_session (key_hash, user_id, signed_in_at, expires_at) VALUES (?, ?, 1, 2)',
  )
  insert.run(Buffer.alloc(32, 1), 1)
  expect(() => insert.run(Buffer.alloc(32, 2), 999)).toThrow('FOREIGN KEY')
  expect(() => insert.run(Buffer.alloc(32, 1), 1)).toThrow('UNIQUE')
})

/** A populated file as version 3 left it, with violations that late data withdrew. */
const populatedV3 = (): string => {
  const file = populated()
  const connection = new SQLite(file)
  for (const { up } of migrations.slice(1, 3)) connection.exec(up)
  connection.exec(`
    INSERT INTO origin VALUES (1, 'user', 'op', 1, NULL, 'http', '127.0.0.1', 'test');
    INSERT INTO sample VALUES (1, 1, 1000, x'01', x'00', 1000, 1, 1, NULL, NULL, NULL);
    INSERT INTO violation (id, characteristic_id, sample_id, at, panel, rule_id, severity, revision, value, sentence,
      members, at_arrival, status, opened_at) VALUES
      (1, 1, 1, 1000, 'location', 1, 'CRITICAL', 1, 75, 'far out', '[1]', 1, 'withdrawn', 1000),
      (2, 1, 1, 1000, 'location', 2, 'WARNING', 1, 75, 'shifted', '[1]', 1, 'open', 1000);
    INSERT INTO violation_change (seq, violation_id, status) VALUES (1, 1, 'open'), (2, 1, 'withdrawn'), (1, 2, 'open');
    PRAGMA user_version = 3`)
  connection.close()
  return file
}

// Would catch a step that scrambles the order people know, or that gives a standing violation a time of withdrawal.
test('step 4 keeps causes in the order of their labels and dates old withdrawals from the audit log', () => {
  const connection = connectionOf(opened(populatedV3()))
  const labels = (order: string) =>
    connection.prepare(`SELECT label FROM cause ORDER BY ${order}`).pluck().all() as string[]
  expect(labels('position')).toEqual(labels('label'))
  expect(connection.prepare('SELECT count(*) FROM action WHERE retired_at IS NOT NULL').pluck().get()).toBe(0)
  const at = connection.prepare('SELECT at FROM audit_entry WHERE seq = 2').pluck().get()
  expect(connection.prepare('SELECT id, withdrawn_at AS at FROM violation ORDER BY id').all()).toEqual([
    { id: 1, at },
    { id: 2, at: null },
  ])
  expect(connection.prepare('SELECT * FROM violation_tally ORDER BY status').all()).toEqual([
    { characteristic_id: 1, status: 'open', violations: 1 },
    { characteristic_id: 1, status: 'withdrawn', violations: 1 },
  ])
})

// Would catch a step that touches characteristics and subgroups, or tables that take what does not belong together.
test('step 6 leaves a populated file as it was and takes groups of its characteristics', () => {
  const file = populatedV3()
  const older = new SQLite(file)
  for (const { up } of migrations.slice(3, 5)) older.exec(up)
  older.pragma('user_version = 5')
  const kept = ['characteristic', 'sample', 'violation'].map((table) => `SELECT * FROM ${table}`)
  const before = kept.map((sql) => older.prepare(sql).all())
  older.close()
  const connection = connectionOf(opened(file))
  expect(kept.map((sql) => connection.prepare(sql).all())).toMatchObject(before)
  connection.exec(`INSERT INTO characteristic_group (id, name, align_by, covariance, alpha, baseline_observations,
    judged_to, created_at, updated_at) VALUES (1, 'Housing', 'timestamp', 'classical', 0.0027, 25, 0, 1, 1)`)
  const join = connection.prepare('INSERT INTO characteristic_group_member VALUES (1, ?, ?)')
  join.run(0, 1)
  join.run(1, 2)
  expect(() => join.run(2, 1)).toThrow('UNIQUE')
  expect(() => join.run(2, 999)).toThrow('FOREIGN KEY')
  const signal =
    connection.prepare(`INSERT INTO group_signal (group_id, sample_id, sample_ids, observation, at, revision,
    t2, ucl, sentence, status, opened_at) VALUES (1, ?, '1', 'B-1', 1, 1, 20, 10, 'moved', 'open', 1)`)
  signal.run(1)
  expect(() => signal.run(1)).toThrow('UNIQUE')
  expect(() => signal.run(999)).toThrow('FOREIGN KEY')
})

// Would catch a step that loses what people acknowledged, or that leaves a spread of before it unjudged.
test('step 8 keeps signals of groups as those of T², and lets one observation have one of its spread too', () => {
  const file = populatedV3()
  const older = new SQLite(file)
  for (const { up } of migrations.slice(3, 7)) older.exec(up)
  older.exec(`
    INSERT INTO characteristic_group (id, name, align_by, covariance, alpha, baseline_observations, judged_to, created_at,
      updated_at) VALUES (1, 'Housing', 'timestamp', 'classical', 0.0027, 25, 7, 1, 1), (2, 'Fibre', 'batch_number',
      'pooled', 0.0027, 25, 7, 1, 1);
    INSERT INTO group_signal (group_id, sample_id, sample_ids, observation, at, revision, t2, ucl, sentence, status,
      opened_at, acknowledged_by, cause_code) VALUES (2, 1, '1', 'B-1', 1, 1, 20, 10, 'moved', 'acknowledged', 1, 'op', 'WEAR');
    PRAGMA user_version = 7`)
  const before = older.prepare('SELECT * FROM group_signal').all() as object[]
  older.close()
  const connection = connectionOf(opened(file))
  expect(connection.prepare('SELECT * FROM group_signal').all()).toEqual(
    before.map((row) => ({ ...row, chart: 'location', dispersion: null, dispersion_limit: null })),
  )
  expect(connection.prepare('SELECT judged_to FROM characteristic_group ORDER BY id').pluck().all()).toEqual([
    7, 0,
  ])
  const signal =
    connection.prepare(`INSERT INTO group_signal (group_id, sample_id, sample_ids, observation, at, revision,
    t2, ucl, sentence, status, opened_at, chart) VALUES (2, 1, '1', 'B-1', 1, 1, 2, 10, 'wide', 'open', 1, 'dispersion')`)
  signal.run()
  expect(() => signal.run()).toThrow('UNIQUE')
})

// Would catch a step that leaves older keys without rights, paused, or outside of their owner's number.
test('step 10 keeps keys as they worked before: active, from everywhere, their own, with a mark to come', () => {
  const file = populatedV3()
  const older = new SQLite(file)
  for (const { up } of migrations.slice(3, 9)) older.exec(up)
  older.pragma('user_version = 9')
  const before = older.prepare('SELECT * FROM api_key ORDER BY id').all() as object[]
  older.close()
  expect(before.length).toBeGreaterThan(0)
  const db = opened(file)
  const added = {
    secret_mark: null,
    name: null,
    client_id: null,
    allowed_addresses: '[]',
    deactivated_at: null,
    managed: 0,
    rotated_from: null,
    replaced_by: null,
    last_used_address: null,
  }
  expect(connectionOf(db).prepare('SELECT * FROM api_key ORDER BY id').all()).toEqual(
    before.map((row) => ({ ...row, ...added })),
  )
  expect(apiKeyById(db, 1)).toMatchObject({ allowedAddresses: [], managed: false, secretMark: null })
})

test('a populated file is copied whole before a step, and the copy opens as its old version', () => {
  const file = populated()
  opened(file)
  const copy = new SQLite(join(dirname(file), 'centerline-before-0002.db'), { readonly: true })
  onTestFinished(() => {
    copy.close()
  })
  expect(copy.pragma('user_version', { simple: true })).toBe(1)
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(copy.prepare('SELECT count(*) AS n FROM audit_entry').get()).toEqual({ n: 2 })
})

test('a fresh database is not backed up: there is nothing to keep', () => {
  const file = join(temporaryFolder(), 'centerline.db')
  opened(file)
  expect(readdirSync(dirname(file)).filter((name) => name.includes('-before-'))).toEqual([])
})

test('only the three newest copies are kept', () => {
  const file = populated()
  const db = opened(file)
  const steps = [...migrations]
  for (let i = 0; i < 4; i += 1) {
    const version = steps.length + 1
    steps.push({ version, name: `step-${version}`, up: `CREATE TABLE step_${version} (a INTEGER) STRICT` })
    migrate(db, file, steps)
  }
  const last = steps.length
  expect(readdirSync(dirname(file)).filter((name) => name.includes('-before-'))).toEqual(
    [last - 2, last - 1, last].map((version) => `centerline-before-${String(version).padStart(4, '0')}.db`),
  )
})

test('a step that fails half-way leaves the version before it, whole', () => {
  const file = populated()
  const db = opened(file)
  const version = migrations.length
  const broken = {
    version: version + 1,
    name: 'broken',
    up: 'CREATE TABLE half (a INTEGER) STRICT; CREATE TABLE user (b)',
  }
  expect(() => migrate(db, file, [...migrations, broken])).toThrow('already exists')
  expect(versionOf(db)).toBe(version)
  expect(connectionOf(db).prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined()
})

test('steps are numbered from 1 without a gap, and every table is STRICT', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1))
  const connection = new SQLite(':memory:')
  for (const { up } of migrations) connection.exec(up)
  const loose = connection.prepare(
    "SELECT name FROM pragma_table_list WHERE strict = 0 AND type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  expect(loose.all()).toEqual([])
})

test('step 11 keeps people and their sign-ins, gives one badge to one person, and locks no window that was used', () => {
  const file = populated()
  const connection = new SQLite(file)
  for (const { version, up } of migrations.filter((step) => step.version > 1 && step.version < 11)) {
    connection.exec(up)
    connection.pragma(`user_version = ${version}`)
  }
  const user = connection.prepare('SELECT id FROM user').get() as { id: number }
  connection
    .prepare(
      'INSERT INTO window_session (key_hash, user_id, signed_in_at, expires_at) VALUES (?, ?, 7000, 9000)',
    )
    .run(Buffer.alloc(32, 1), user.id)
  connection.close()
  const db = opened(file)
  expect(windowSessionByHash(db, Buffer.alloc(32, 1))).toEqual({
    keyHash: Buffer.alloc(32, 1),
    userId: user.id,
    signedInAt: 7000,
    expiresAt: 9000,
    signedInBy: 'password',
    generation: 0,
    activeAt: 7000,
    lockedAt: null,
  })
  expect(userById(db, user.id)).toMatchObject({
    badge: null,
    hasPin: 0,
    mustChangePassword: 0,
    generation: 0,
  })
  const give = (badge: string, id: number) =>
    connectionOf(db).prepare('UPDATE user SET badge = ? WHERE id = ?').run(badge, id)
  const other = insertUser(db, {
    username: 'another',
    fullName: 'Another',
    role: 'OPERATOR_DATAENTRY',
    clientId: null,
    passwordHash: '!',
    createdAt: 8000,
    badge: null,
    pinHash: null,
    mustChangePassword: 0,
  })
  give('b-117', user.id)
  expect(() => give('B-117', other.id)).toThrow(/UNIQUE/)
})
