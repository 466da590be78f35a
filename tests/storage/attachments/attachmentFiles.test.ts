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

// Catches what a crash left behind that stays for ever, and evidence that is deleted because an older database was put back.
test('a sweep removes what was never finished or was removed, and sets aside what nobody knows', async () => {
  const folder = join(temporaryFolder(), 'attachments')
  mkdirSync(folder)
  const [used, removed, unknown] = [hashOf('used'), hashOf('removed'), hashOf('unknown')]
  for (const name of [used, removed, unknown, `${used}.4711.tmp`, 'README.txt', 'deadbeef']) {
    writeFileSync(join(folder, name), name)
  }
  const files = attachmentFiles(folder)
  const standing = (sha256: string) => (sha256 === used ? 'used' : sha256 === removed ? 'removed' : 'unknown')
  expect(await files.sweep(standing)).toBe(3)
  expect(readdirSync(folder).sort()).toEqual([used, 'README.txt', 'deadbeef', 'unreferenced'].sort())
  expect(readdirSync(join(folder, 'unreferenced'))).toEqual([unknown])
  expect(await files.sweep(() => 'used')).toBe(1)
  expect(Buffer.from((await files.read(unknown)) ?? []).toString()).toBe(unknown)
})

// Catches a station that cannot start because nothing was ever attached.
test('a folder that is not there holds nothing', async () => {
  const files = attachmentFiles(join(temporaryFolder(), 'attachments'))
  expect(await files.sweep(() => 'unknown')).toBe(0)
  expect(await files.read(hashOf('one'))).toBeNull()
})
