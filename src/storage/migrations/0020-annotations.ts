import type { Migration } from './migration.ts'

/**
 * Annotations on points and periods of charts, and since when until when a subgroup was left out that counts again, so that a
 * chart can be shown as it stood; additive. What counted again before this step is taken from the audit log as far as it goes back.
 */
export const annotations: Migration = {
  version: 20,
  name: 'annotations',
  up: `
    CREATE TABLE annotation (
      id INTEGER PRIMARY KEY,
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      sample_id INTEGER REFERENCES sample (id),
      from_at INTEGER NOT NULL,
      to_at INTEGER,
      text TEXT NOT NULL,
      category TEXT,
      author TEXT NOT NULL,
      user_id INTEGER,
      created_at INTEGER NOT NULL,
      updated_by TEXT,
      updated_at INTEGER,
      removed_at INTEGER,
      revision INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX annotation_of ON annotation (characteristic_id, from_at);
    CREATE INDEX annotation_in_time ON annotation (from_at);

    CREATE TABLE former_exclusion (
      sample_id INTEGER NOT NULL REFERENCES sample (id),
      characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
      excluded_at INTEGER NOT NULL,
      ended_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX former_exclusion_of ON former_exclusion (characteristic_id);
    INSERT INTO former_exclusion
      SELECT sample.id, sample.characteristic_id, coalesce((
        SELECT max(begun.at) FROM audit_entry AS begun
        WHERE begun.operation = 'sample.exclude' AND begun.success = 1 AND begun.record_id = ended.record_id
          AND begun.kind <> 'ingest' AND begun.seq < ended.seq
      ), sample.received_at), ended.at
      FROM audit_entry AS ended JOIN sample ON sample.id = CAST(ended.record_id AS INTEGER)
      WHERE ended.operation = 'sample.include' AND ended.success = 1 AND ended.kind <> 'ingest';
  `,
}
