import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const filesOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** A digest of all that the build is made of: it changes with the content of a file, not with its date. */
export const sourceStamp = (root: string): string => {
  const single = ['package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']
  const files = [...filesOf(join(root, 'src')), ...single.map((name) => join(root, name))]
  const hash = createHash('sha256')
  for (const file of files.filter((name) => existsSync(name)).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}
