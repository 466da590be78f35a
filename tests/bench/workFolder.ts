import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the data of one run; gone when the process ends. */
export const workFolder = (): { readonly sub: (name: string) => string } => {
  const root = mkdtempSync(join(tmpdir(), 'centerline-bench-'))
  process.on('exit', () => rmSync(root, { recursive: true, force: true }))
  return {
    sub: (name) => {
      const folder = join(root, name)
      mkdirSync(folder)
      return folder
    },
  }
}
