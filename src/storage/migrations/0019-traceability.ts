import type { Migration } from './migration.ts'

/**
 * Fields that tell where subgroups come from, and which subgroups carry which value of them; additive. What is stored already is
 * brought into the search in blocks, the newest first, once the station runs: `pending` is the number of the newest subgroup that
 * is not in it yet, `newest` the one where that began. A value stands once, and its subgroups in the order of a chart, so that
 * they are read without sorting.
 */
export const traceability: Migration = {
  version: 19,
  name: 'traceability',
  up: `
    CREATE TABLE trace_field (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL,
      label TEXT NOT NULL,
      kind TEXT NOT NULL,
      choices TEXT NOT NULL,
      required INTEGER NOT NULL,
      sticky INTEGER NOT NULL,
      barcode_prefix TEXT,
      characteristic_ids TEXT,
      built_in INTEGER NOT NULL,
      position INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      retired_at INTEGER,
      newest INTEGER NOT NULL,
      pending INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX trace_field_key ON trace_field (key COLLATE NOCASE);

    CREATE TABLE trace_value (
      id INTEGER PRIMARY KEY,
      field_id INTEGER NOT NULL REFERENCES trace_field (id),
      value TEXT NOT NULL
    ) STRICT;
    CREATE INDEX trace_value_of ON trace_value (field_id, value COLLATE NOCASE);

    CREATE TABLE trace (
      value_id INTEGER NOT NULL,
      characteristic_id INTEGER NOT NULL,
      at INTEGER NOT NULL,
      sample_id INTEGER NOT NULL,
      PRIMARY KEY (value_id, characteristic_id, at, sample_id)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO trace_field (key, label, kind, choices, required, sticky, built_in, position, created_at, newest, pending)
    SELECT key, label, 'text', '[]', 0, 1, 1, position, 0, last, last
    FROM (SELECT 'batch_number' AS key, 'Batch' AS label, 1 AS position
      UNION ALL SELECT 'operator_id', 'Operator', 2
      UNION ALL SELECT 'part_number', 'Part', 3),
      (SELECT coalesce(max(id), 0) AS last FROM sample);
  `,
}
