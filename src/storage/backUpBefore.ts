import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { connectionOf, type ReadableDb } from './connection.ts'

const kept = 3

const flush = (path: string): void => {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Copies a database beside itself before a step changes its schema, and drops all but the three newest such copies. The
 * copy gets its name once it is whole and on disk, so a half-written one is never mistaken for a backup.
 */
export const backUpBefore = (db: ReadableDb, file: string, version: number): string => {
  const folder = dirname(file)
  const stem = `${basename(file, extname(file))}-before-`
  const copy = join(folder, `${stem}${String(version).padStart(4, '0')}.db`)
  const unfinished = `${copy}.part`
  rmSync(unfinished, { force: true })
  connectionOf(db).prepare('VACUUM INTO ?').run(unfinished)
  flush(unfinished)
  renameSync(unfinished, copy)
  const copies = readdirSync(folder)
    .filter((name) => name.startsWith(stem) && /^\d{4,}\.db$/.test(name.slice(stem.length)))
    .sort()
  for (const old of copies.slice(0, -kept)) rmSync(join(folder, old))
  return copy
}
