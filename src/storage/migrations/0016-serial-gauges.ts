import type { Migration } from './migration.ts'

/** Gauges on serial ports as leaders defined them; additive. */
export const serialGauges: Migration = {
  version: 16,
  name: 'serial-gauges',
  up: `
    CREATE TABLE serial_gauge (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      port TEXT NOT NULL,
      baud_rate INTEGER NOT NULL,
      data_bits INTEGER NOT NULL,
      parity TEXT NOT NULL,
      stop_bits REAL NOT NULL,
      format TEXT NOT NULL,
      pattern TEXT,
      decimal TEXT NOT NULL,
      unit TEXT,
      request TEXT,
      characteristic_id INTEGER REFERENCES characteristic (id),
      auto_submit INTEGER NOT NULL,
      enabled INTEGER NOT NULL,
      created_by TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_by TEXT NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;
  `,
}
