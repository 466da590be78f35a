import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ContractError } from '../../src/contract/errors.ts'
import { asContractError } from '../../src/storage/asContractError.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { putSetting, settingOf } from '../../src/storage/queries/settings.ts'
import { inTransaction } from '../../src/storage/transaction.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'

test('a write that no longer fits becomes 507, and the transaction stored none of it', () => {
  const { db } = temporaryDatabase()
  const pages = connectionOf(db).pragma('page_count', { simple: true })
  connectionOf(db).pragma(`max_page_count = ${pages}`)
  const write = () =>
    inTransaction(db, () => {
      putSetting(db, 'station_name', 'Line 4')
      putSetting(db, 'token_secret', 'x'.repeat(1_000_000))
    })
  expect(write).toThrow(expect.objectContaining({ code: 'INSUFFICIENT_STORAGE' }))
  expect(write).toThrow(/^The disk is full: /)
  expect(settingOf(db, 'station_name')).toBeNull()
})

test('an index of the write-ahead log that cannot grow is a full disk, too', () => {
  const error = new SQLite.SqliteError('disk I/O error', 'SQLITE_IOERR_SHMSIZE')
  expect(asContractError(error)?.code).toBe('INSUFFICIENT_STORAGE')
})

test('an error of ours stays as it is, and a foreign one is not dressed up as the storage', () => {
  const ours = new ContractError('NOT_FOUND', 'There is no characteristic 7.')
  expect(asContractError(ours)).toBe(ours)
  expect(asContractError(new TypeError('x is undefined'))).toBeNull()
})
