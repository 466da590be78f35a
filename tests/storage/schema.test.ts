import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { action } from '../../src/storage/schema/action.ts'
import { apiKey } from '../../src/storage/schema/apiKey.ts'
import { attachment } from '../../src/storage/schema/attachment.ts'
import { auditEntry } from '../../src/storage/schema/auditEntry.ts'
import { cause } from '../../src/storage/schema/cause.ts'
import { characteristic } from '../../src/storage/schema/characteristic.ts'
import { gaugeStudy } from '../../src/storage/schema/gaugeStudy.ts'
import { piece } from '../../src/storage/schema/piece.ts'
import { refreshToken } from '../../src/storage/schema/refreshToken.ts'
import { samplingPlan } from '../../src/storage/schema/samplingPlan.ts'
import { serialGauge } from '../../src/storage/schema/serialGauge.ts'
import { setting } from '../../src/storage/schema/setting.ts'
import { traceField } from '../../src/storage/schema/traceField.ts'
import { user } from '../../src/storage/schema/user.ts'
import { windowSession } from '../../src/storage/schema/windowSession.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

const declared = (table: SQLiteTable) =>
  getTableConfig(table).columns.map((column) => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    required: column.notNull,
    primary: column.primary,
  }))

// Catches a column that was added to a migration and forgotten in the query builder's schema, or the reverse.
test.each([
  action,
  apiKey,
  attachment,
  auditEntry,
  cause,
  characteristic,
  gaugeStudy,
  piece,
  refreshToken,
  samplingPlan,
  serialGauge,
  setting,
  traceField,
  user,
  windowSession,
])('the query builder knows a table as the migrations make it (%#)', (table) => {
  const { db } = temporaryDatabase()
  const stored = connectionOf(db).pragma(`table_info(${getTableConfig(table).name})`) as Column[]
  expect(stored.length).toBeGreaterThan(0)
  expect(declared(table)).toEqual(
    stored.map(({ name, type, notnull, pk }) => ({
      name,
      type,
      // SQLite reports an INTEGER PRIMARY KEY as one that may be null, although it never is.
      required: notnull === 1 || pk > 0,
      primary: pk > 0,
    })),
  )
})
