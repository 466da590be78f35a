import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersOfSrc } from './foldersOfSrc.ts'

const run = promisify(execFile)
const tsc = join(process.cwd(), 'node_modules/.bin/tsc')
const names = Object.keys(foldersOfSrc)
let folder = ''

/** Folders that a folder reaches through others: the compiler lets these through, the linter does not. */
const reach = (name: string): Set<string> =>
  new Set((foldersOfSrc[name] ?? []).flatMap((next) => [next, ...reach(next)]))

const build = async (): Promise<string> => {
  const project = { files: [], references: names.map((name) => ({ path: `src/${name}` })) }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
  const { stdout } = await run(tsc, ['-b', '--pretty', 'false'], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  )
  return stdout
}

const write = (name: string, file: string, targets: readonly string[]) => {
  const lines = targets.map((target) => `export { value as ${target} } from '../${target}/value.ts'\n`)
  writeFileSync(join(folder, 'src', name, file), lines.join('') || 'export {}\n')
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'graph-'))
  cpSync('tsconfig.base.json', join(folder, 'tsconfig.base.json'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const name of names) {
    mkdirSync(join(folder, 'src', name), { recursive: true })
    cpSync(`src/${name}/tsconfig.json`, join(folder, 'src', name, 'tsconfig.json'))
    writeFileSync(join(folder, 'src', name, 'value.ts'), `export const value = '${name}'\n`)
    write(name, 'allowed.ts', foldersOfSrc[name] ?? [])
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the compiler proves the layers', () => {
  it('builds what is allowed: a missing reference would break a folder', async () => {
    expect(await build()).toBe('')
  }, 60_000)

  it('refuses every import against the arrows: a reference too many would let it through', async () => {
    const forbidden: string[] = []
    for (const name of names) {
      const reached = reach(name)
      const targets = names.filter((target) => target !== name && !reached.has(target))
      for (const target of targets) {
        write(name, `${target}Refused.ts`, [target])
        forbidden.push(`src/${name}/${target}Refused.ts`)
      }
    }
    const report = await build()
    expect(forbidden.length).toBeGreaterThan(30)
    expect(forbidden.filter((file) => !report.includes(`${file}(`))).toEqual([])
  }, 60_000)

  it('keeps Node out of the pages and the statistics: a stray "types" would let process in', async () => {
    const files = ['spc', 'contract', 'bridge', 'renderer'].map((name) => `src/${name}/runtime.ts`)
    for (const file of files) writeFileSync(join(folder, file), 'export const here = process.cwd()\n')
    const report = await build()
    expect(files.filter((file) => !report.includes(`${file}(`))).toEqual([])
  }, 60_000)

  it('keeps the page out of the statistics and the station: a stray DOM library would let document in', async () => {
    const files = ['spc', 'contract', 'storage', 'station', 'http', 'host'].map(
      (name) => `src/${name}/page.ts`,
    )
    for (const file of files) writeFileSync(join(folder, file), 'export const page = document.title\n')
    const report = await build()
    expect(files.filter((file) => !report.includes(`${file}(`))).toEqual([])
  }, 60_000)

  it('states the same graph as the references: the two would drift apart', () => {
    for (const name of names) {
      const { references = [] } = JSON.parse(readFileSync(`src/${name}/tsconfig.json`, 'utf8'))
      const paths = references.map(({ path }: { path: string }) => path.replace('../', ''))
      expect([...paths].sort(), name).toEqual([...(foldersOfSrc[name] ?? [])].sort())
    }
  })
})
