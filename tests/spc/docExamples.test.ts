import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../src/spc')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()

// "@example expression // => exact" or "// ≈ to six digits"; one line, with every export of the engine in scope.
const pattern = /@example (?<expression>.+?) \/\/ (?<relation>=>|≈) (?<result>.+?)(?: \*\/)?$/gmu

const examples = files.flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(({ groups }) => ({
    file,
    expression: groups?.expression ?? '',
    relation: groups?.relation ?? '',
    result: groups?.result ?? '',
  })),
)

const exported: Record<string, unknown> = {}
for (const file of files) Object.assign(exported, await import(join(folder, file)))

const evaluated = (expression: string): unknown =>
  new Function(...Object.keys(exported), `return (${expression})`)(...Object.values(exported))

const expectClose = (actual: unknown, expected: unknown): void => {
  if (typeof expected === 'number') {
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-6)
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual as object)).toEqual(Object.keys(expected))
    for (const [key, part] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], part)
    }
  } else {
    expect(actual).toEqual(expected)
  }
}

describe('the examples in the engine’s doc comments hold', () => {
  it.each(examples)('$expression', ({ expression, relation, result }) => {
    const actual = evaluated(expression)
    if (relation === '=>') expect(actual).toEqual(evaluated(result))
    else expectClose(actual, evaluated(result))
  })

  it('gives an example with every function that a file is named after', () => {
    const named = files.filter((file) => {
      const name = file.replace(/^.*\//, '').replace('.ts', '')
      const declared = readFileSync(join(folder, file), 'utf8').includes(`export const ${name} =`)
      return (
        declared && typeof exported[name] === 'function' && !examples.some((example) => example.file === file)
      )
    })
    // These take or return functions, or refuse their input: an example would be longer than they are.
    expect(named).toEqual(['constants/memoizeBySize.ts', 'panelScale.ts'])
  })
})
