import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly gypfile?: boolean; readonly resolved?: string }>>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile

// npm before 11.16 compiles whatever has a binding.gyp unless its lock entry says no, and most workstations have no compiler.
// Writing the lock file anew loses the entry.
test('the lock file tells npm 10 that the SQLite addon is prebuilt (npm ci without a compiler fails)', () => {
  expect(lock.packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false })
})

test('no address of a private registry is in the lock file', () => {
  const foreign = Object.values(lock.packages).filter(
    ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(foreign).toEqual([])
})
