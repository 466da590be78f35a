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

// pdf.js asks for a canvas of native code, which only Node would need: screens draw on the browser's. Left out of its lock entry it is
// not installed at all. Adding pdf.js anew, or raising it, brings it back for the platform at hand only, which other ones refuse.
test('no native canvas comes with pdf.js (npm ci on another platform finds the lock file incomplete)', () => {
  expect(Object.keys(lock.packages).filter((path) => path.includes('@napi-rs/canvas'))).toEqual([])
  expect(lock.packages['node_modules/pdfjs-dist']).not.toHaveProperty('optionalDependencies')
})

test('no address of a private registry is in the lock file', () => {
  const foreign = Object.values(lock.packages).filter(
    ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(foreign).toEqual([])
})
