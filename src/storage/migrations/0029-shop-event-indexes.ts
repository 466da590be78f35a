import type { Migration } from './migration.ts'

/** Indexes by day over all lines, so that the newest standstills and attendance of all are found without sorting all; additive. */
export const shopEventIndexes: Migration = {
  version: 29,
  name: 'shop-event-indexes',
  up: `
    CREATE INDEX downtime_event_in_time ON downtime_event (shift_date);
    CREATE INDEX attendance_in_time ON attendance (shift_date);
  `,
}
