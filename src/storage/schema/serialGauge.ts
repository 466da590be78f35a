import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SerialGauge } from '../../contract/serialGauge.ts'

/** A gauge on a serial port. */
export const serialGauge = sqliteTable('serial_gauge', {
  id: integer().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
  port: text().notNull(),
  baudRate: integer('baud_rate').notNull(),
  dataBits: integer('data_bits').$type<SerialGauge['data_bits']>().notNull(),
  parity: text().$type<SerialGauge['parity']>().notNull(),
  stopBits: real('stop_bits').$type<SerialGauge['stop_bits']>().notNull(),
  format: text().$type<SerialGauge['format']>().notNull(),
  pattern: text(),
  decimal: text().$type<SerialGauge['decimal']>().notNull(),
  unit: text(),
  request: text(),
  characteristicId: integer('characteristic_id'),
  autoSubmit: integer('auto_submit', { mode: 'boolean' }).notNull(),
  enabled: integer({ mode: 'boolean' }).notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedBy: text('updated_by').notNull(),
  updatedAt: integer('updated_at').notNull(),
})
