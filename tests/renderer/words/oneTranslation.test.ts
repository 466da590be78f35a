import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src/renderer/words/german'

const wordsOf = async (file: string): Promise<Readonly<Record<string, string>>> =>
  Object.assign({}, ...Object.values((await import(resolve(folder, file))) as object))

// Would catch a sentence whose German hangs on which of two files is read last, so that one thing has two names.
test.each(['*.ts', 'told/*.ts'])('no sentence has two translations: %s', async (pattern) => {
  const said = new Map<string, Set<string>>()
  for (const file of globSync(pattern, { cwd: folder })) {
    for (const [sentence, german] of Object.entries(await wordsOf(file))) {
      said.set(sentence, (said.get(sentence) ?? new Set()).add(german))
    }
  }
  expect([...said].filter(([, germans]) => germans.size > 1)).toEqual([])
})
