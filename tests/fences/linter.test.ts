import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersOfSrc } from './foldersOfSrc.ts'

const run = promisify(execFile)
const fixtures = 'tests/fixtures/fences'
const biome = join(process.cwd(), 'node_modules/.bin/biome')

interface Diagnostic {
  readonly category: string
  readonly location: {
    readonly path: { readonly file: string }
    readonly span: readonly [number, number]
    readonly sourceCode: string
  }
}

/** The imports that the fence refuses, as `src/<folder>/<file>.ts <specifier>`. */
const refused = new Set<string>()
let folder = ''

const specifiers = (name: string, file: string): string[] =>
  [...readFileSync(`${fixtures}/${name}/${file}.ts.txt`, 'utf8').matchAll(/import '(.+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  )

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fences-'))
  const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, root: true }))
  for (const name of readdirSync(fixtures)) {
    mkdirSync(join(folder, 'src', name), { recursive: true })
    for (const file of ['refused', 'allowed']) {
      cpSync(`${fixtures}/${name}/${file}.ts.txt`, join(folder, 'src', name, `${file}.ts`))
    }
  }
  const lint = ['lint', '--reporter=json', '--max-diagnostics=none', 'src']
  // Biome ends with 1 because it found what it must find; its report is on stdout all the same.
  const { stdout } = await run(biome, lint, { cwd: folder, maxBuffer: 64e6 }).catch(
    (error: { stdout: string }) => error,
  )
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout)
  for (const { category, location } of diagnostics) {
    if (category !== 'lint/style/noRestrictedImports') continue
    const [from, to] = location.span
    refused.add(`${location.path.file} ${location.sourceCode.slice(from + 1, to - 1)}`)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the linter holds the fence of', () => {
  it.each(Object.keys(foldersOfSrc))('src/%s: a dead pattern would let an import through', (name) => {
    const imports = specifiers(name, 'refused')
    expect(imports.length).toBeGreaterThan(10)
    expect(imports.filter((specifier) => !refused.has(`src/${name}/refused.ts ${specifier}`))).toEqual([])
  })

  it.each(Object.keys(foldersOfSrc))('src/%s: a pattern too wide would refuse its own package', (name) => {
    const imports = specifiers(name, 'allowed')
    expect(imports.filter((specifier) => refused.has(`src/${name}/allowed.ts ${specifier}`))).toEqual([])
  })

  it('every folder of src has a fixture: a new folder without a fence would go unseen', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(foldersOfSrc).sort())
    expect(readdirSync(fixtures).sort()).toEqual(Object.keys(foldersOfSrc).sort())
  })
})
