import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** What somebody left for the next shift. Times in ms. */
export interface NoteRow {
  readonly id: number
  readonly clientId: string | null
  /** Start of the shift. */
  readonly shiftFrom: number
  readonly at: number
  readonly author: string
  readonly text: string
}

export const insertNote = (db: WritableDb, row: Omit<NoteRow, 'id'>): NoteRow => ({
  ...row,
  id: Number(
    prepared(
      db,
      'INSERT INTO handover_note (client_id, shift_from, at, author, text) VALUES (@clientId, @shiftFrom, @at, @author, @text)',
    ).run(row).lastInsertRowid,
  ),
})

/** The notes of the shifts that start in a time, oldest first. */
export const notesBetween = (db: ReadableDb, from: number, to: number): NoteRow[] =>
  prepared(
    db,
    `SELECT id, client_id AS clientId, shift_from AS shiftFrom, at, author, text FROM handover_note
     WHERE shift_from >= ? AND shift_from < ? ORDER BY at, id`,
  ).all(from, to) as NoteRow[]

/** That somebody took a shift's work over. Times in ms. */
export interface TakeoverRow {
  readonly clientId: string | null
  readonly shiftFrom: number
  readonly at: number
  readonly takenBy: string
  readonly comment: string | null
}

export const insertTakeover = (db: WritableDb, row: TakeoverRow): number =>
  Number(
    prepared(
      db,
      `INSERT INTO handover_takeover (client_id, shift_from, at, taken_by, comment)
       VALUES (@clientId, @shiftFrom, @at, @takenBy, @comment)`,
    ).run(row).lastInsertRowid,
  )

/** Who took over after the shifts that start in a time, by client. */
export const takeoversBetween = (db: ReadableDb, from: number, to: number): TakeoverRow[] =>
  prepared(
    db,
    `SELECT client_id AS clientId, shift_from AS shiftFrom, at, taken_by AS takenBy, comment FROM handover_takeover
     WHERE shift_from >= ? AND shift_from < ? ORDER BY at, id`,
  ).all(from, to) as TakeoverRow[]
