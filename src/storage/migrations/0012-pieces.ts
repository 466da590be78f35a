import type { Migration } from './migration.ts'

/**
 * Records about single pieces with their search, and the marker that feeds a characteristic; additive.
 * The search holds beginnings of words; its triggers keep it in step with the table.
 */
export const pieces: Migration = {
  version: 12,
  name: 'pieces',
  up: `
    CREATE TABLE piece (
      id INTEGER PRIMARY KEY,
      kit_number TEXT NOT NULL,
      name TEXT,
      country TEXT,
      haplogroup TEXT,
      markers TEXT NOT NULL,
      fields TEXT NOT NULL,
      client_id TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      created_by TEXT NOT NULL,
      changed_by TEXT NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX piece_number ON piece (kit_number);
    CREATE INDEX piece_country ON piece (country COLLATE NOCASE);
    CREATE INDEX piece_haplogroup ON piece (haplogroup COLLATE NOCASE);
    CREATE INDEX piece_client ON piece (client_id);

    CREATE VIRTUAL TABLE piece_search USING fts5(
      kit_number, name, country, haplogroup,
      content='piece', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    );
    CREATE TRIGGER piece_added AFTER INSERT ON piece BEGIN
      INSERT INTO piece_search (rowid, kit_number, name, country, haplogroup)
        VALUES (NEW.id, NEW.kit_number, NEW.name, NEW.country, NEW.haplogroup);
    END;
    CREATE TRIGGER piece_removed AFTER DELETE ON piece BEGIN
      INSERT INTO piece_search (piece_search, rowid, kit_number, name, country, haplogroup)
        VALUES ('delete', OLD.id, OLD.kit_number, OLD.name, OLD.country, OLD.haplogroup);
    END;
    CREATE TRIGGER piece_renamed AFTER UPDATE OF kit_number, name, country, haplogroup ON piece
    WHEN (OLD.kit_number, OLD.name, OLD.country, OLD.haplogroup)
      IS NOT (NEW.kit_number, NEW.name, NEW.country, NEW.haplogroup)
    BEGIN
      INSERT INTO piece_search (piece_search, rowid, kit_number, name, country, haplogroup)
        VALUES ('delete', OLD.id, OLD.kit_number, OLD.name, OLD.country, OLD.haplogroup);
      INSERT INTO piece_search (rowid, kit_number, name, country, haplogroup)
        VALUES (NEW.id, NEW.kit_number, NEW.name, NEW.country, NEW.haplogroup);
    END;

    ALTER TABLE characteristic ADD COLUMN source_marker TEXT;
  `,
}
