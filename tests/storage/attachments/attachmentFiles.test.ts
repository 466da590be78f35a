import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attachmentFiles } from '../../../src/storage/attachments/attachmentFiles.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

// Catches content that is stored twice, half, or readable for everybody.
test('content stands once under its hash', async () => {
  const folder = join(temporaryFolder(), 'attachments')
  const files = attachmentFiles(folder)
  const [one, other] = [hashOf('one'), hashOf('other')]
  await files.put(one, Buffer.from('one'))
  await files.put(one, Buffer.from('one'))
  await files.put(other, Buffer.from('other'))
  expect(readdirSync(folder).sort()).toEqual([one, other].sort())
  expect(Buffer.from((await files.read(one)) ?? []).toString()).toBe('one')
  if (process.platform !== 'win32') expect(statSync(join(folder, one)).mode & 0o077).toBe(0)
  await files.remove(one)
  expect(await files.read(one)).toBeNull()
})

// Catches what a crash left behind that stays for ever, and somebody's own file that is swept away with it.
test('a sweep removes what was never finished and what nothing refers to, and nothing else', async () => {
  const folder = join(temporaryFolder(), 'attachments')
  mkdirSync(folder)
  const [used, orphan] = [hashOf('used'), hashOf('orphan')]
  for (const name of [used, orphan, `${used}.4711.tmp`, 'README.txt', 'deadbeef']) {
    writeFileSync(join(folder, name), name)
  }
  const files = attachmentFiles(folder)
  expect(await files.sweep((sha256) => sha256 === used)).toBe(2)
  expect(readdirSync(folder).sort()).toEqual([used, 'README.txt', 'deadbeef'].sort())
})

// Catches a station that cannot start because nothing was ever attached.
test('a folder that is not there holds nothing', async () => {
  const files = attachmentFiles(join(temporaryFolder(), 'attachments'))
  expect(await files.sweep(() => false)).toBe(0)
  expect(await files.read(hashOf('one'))).toBeNull()
})
