import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sourceStamp } from '../../src/host/launch/sourceStamp.ts'
import { temporaryFolder } from './temporaryFolder.ts'

it('changes with what is in the sources, and with that only: an old build would be started', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  const file = join(root, 'src/deep/one.ts')
  writeFileSync(file, 'export const one = 1\n')
  const first = sourceStamp(root)
  utimesSync(file, new Date(0), new Date(0))
  expect(sourceStamp(root)).toBe(first)
  writeFileSync(file, 'export const one = 2\n')
  expect(sourceStamp(root)).not.toBe(first)
  writeFileSync(file, 'export const one = 1\n')
  writeFileSync(join(root, 'src/deep/two.ts'), '')
  expect(sourceStamp(root)).not.toBe(first)
})
