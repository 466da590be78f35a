import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { pieces } from '../../src/storage/migrations/0012-pieces.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { pageOfPieces } from '../../src/storage/pieces/piecePages.ts'
import { insertPiece, type NewPiece, pieceByNumber } from '../../src/storage/pieces/pieces.ts'
import { searchWords } from '../../src/storage/pieces/searchWords.ts'
import { characteristicById } from '../../src/storage/queries/characteristics.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const piece: NewPiece = {
  kitNumber: '1',
  name: 'Ring',
  country: null,
  haplogroup: null,
  markers: '{"D1":1e-308}',
  fields: '{}',
  clientId: null,
  createdAt: 1,
  updatedAt: 2,
  revision: 1,
  createdBy: 'ada',
  changedBy: 'ada',
  changedAt: 3,
}

// Would catch a step that gives characteristics of an older file a source, or changes what they hold.
test('a populated file of the version before takes pieces, and its characteristics have no source', () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const older = new SQLite(file)
  older.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up, version } of migrations) if (version > 1 && version < pieces.version) older.exec(up)
  older.pragma(`user_version = ${pieces.version - 1}`)
  const before = older.prepare('SELECT * FROM characteristic').all() as object[]
  older.close()
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  const after = connectionOf(db).prepare('SELECT * FROM characteristic').all()
  expect(after).toMatchObject(before.map((row) => ({ ...row, source_marker: null })))
  expect(characteristicById(db, 1)?.sourceMarker).toBeNull()
  insertPiece(db, piece)
  expect(pieceByNumber(db, '1')).toEqual({ ...piece, id: 1 })
  expect(pageOfPieces(db, { search: 'rin' }, 1, 10)).toMatchObject({ total: 1, hasMore: false })
})

// Would catch a number that two clients hold at the same time.
test('a number is taken once', () => {
  const { db } = temporaryDatabase()
  insertPiece(db, piece)
  expect(() => insertPiece(db, { ...piece, clientId: 'B' })).toThrow('UNIQUE')
})

// Would catch a list that reads the records of all other clients before it finds a caller's few.
test("a client's list follows the index of clients", () => {
  const { db } = temporaryDatabase()
  for (let i = 0; i < 30; i++) {
    insertPiece(db, { ...piece, kitNumber: `${i}`, clientId: ['A', 'B', null][i % 3] ?? null })
  }
  const page = pageOfPieces(db, { clientId: 'A' }, 1, 4)
  expect(page.rows.map(({ kitNumber }) => kitNumber)).toEqual(['29', '27', '26', '24'])
  expect(page).toMatchObject({ total: 20, hasMore: true })
  const plan = connectionOf(db)
    .prepare(
      `EXPLAIN QUERY PLAN SELECT piece.id FROM (SELECT id FROM piece WHERE client_id IS NULL UNION ALL
         SELECT id FROM piece WHERE client_id = ?) own CROSS JOIN piece ON piece.id = own.id
       ORDER BY own.id DESC LIMIT 5`,
    )
    .all('A') as { detail: string }[]
  expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/SCAN piece\b/)
})

// Would catch a word that reaches the search index as an operator.
test('what was typed becomes quoted beginnings of words', () => {
  expect(searchWords('piz J-Y9')).toBe('"piz"* "J"* "Y9"*')
  expect(searchWords('" OR * --')).toBe('"OR"*')
  expect(searchWords(' ../ ')).toBeNull()
})

// Would catch a count that reads every record that begins with one letter, while somebody types.
test('a search counts no further than a thousand, and says that there is more', () => {
  const { db } = temporaryDatabase()
  for (let i = 0; i < 1_005; i++) insertPiece(db, { ...piece, kitNumber: `${i}` })
  expect(pageOfPieces(db, { search: 'r' }, 20, 50)).toMatchObject({ total: 1_000, hasMore: true })
  expect(pageOfPieces(db, {}, 1, 50).total).toBe(1_005)
})
