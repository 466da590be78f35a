import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operations } from '../../../src/contract/operations.ts'
import { english } from '../../../src/renderer/words/english.ts'
import { german } from '../../../src/renderer/words/german.ts'
import { readSentences } from './sentences.ts'

const { said, dynamic, bare } = readSentences()

const forms = ['_one', '_other']

const placesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort()

/** Names of what operations are about, which the audit log puts into words by itself. */
const resources = Object.keys(operations).map((operation) =>
  (operation.split('.')[0] ?? '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
)

// Would catch a word that stays English whatever language is chosen.
test('every word of a screen goes through t', () => {
  expect(bare).toEqual([])
})

// Would catch a sentence that nobody can translate, as it is nowhere in the source.
test('sentences are written where they are said', () => {
  expect(dynamic.filter((call) => !call.startsWith('features/audit/entryWords.ts'))).toEqual([])
})

test('every sentence of a screen has its German', () => {
  const missing = [...said].filter((key) => !(key in german) && !forms.every((form) => key + form in german))
  expect(missing).toEqual([])
})

test('every thing that the audit log names has its German', () => {
  expect(resources.filter((name) => !(name in german))).toEqual([])
})

// “1 violations” is what this would catch, in either language.
test('what is counted is told of one and of many', () => {
  const of = (words: Readonly<Record<string, string>>) =>
    new Set(
      Object.keys(words).flatMap((key) =>
        forms.filter((form) => key.endsWith(form)).map((form) => key.slice(0, -form.length)),
      ),
    )
  const [inEnglish, inGerman] = [of(english), of(german)]
  expect([...inEnglish].filter((key) => !forms.every((form) => key + form in english))).toEqual([])
  expect([...inEnglish].filter((key) => said.has(key) && !inGerman.has(key))).toEqual([])
  expect([...inEnglish].filter((key) => !said.has(key))).toEqual([])
})

// Would catch a word that reads one way on one screen and another way on the next, or on the wrong one.
test('a sentence has one German, whichever file says it', async () => {
  const folder = join(import.meta.dirname, '../../../src/renderer/words/german')
  const known = new Map<string, string>()
  const twice: string[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(join(folder, file))
    for (const [key, sentence] of Object.values(words).flatMap((catalogue) => Object.entries(catalogue))) {
      if ((known.get(key) ?? sentence) !== sentence) twice.push(key)
      known.set(key, sentence)
    }
  }
  expect(twice).toEqual([])
})

// Would catch a value that a translation forgot or misspelt, which would stand there as {{name}}.
test('German names the same values', () => {
  const wrong = Object.entries(german).filter(([key, sentence]) => {
    const known = new Set(placesOf(key))
    return placesOf(sentence).some((name) => !known.has(name))
  })
  expect(wrong).toEqual([])
})

test('no German is left of sentences that nobody says any more', () => {
  const base = (key: string) => key.replace(/_(?:one|other)$/, '')
  const dead = Object.keys(german).filter(
    (key) => !said.has(key) && !said.has(base(key)) && !resources.includes(key),
  )
  expect(dead).toEqual([])
})

// Would catch a place that the navigation spells otherwise than the screen, or one screen otherwise than the next.
test('a setup is spelt in one way', () => {
  expect([...said].filter((sentence) => /set-up/i.test(sentence))).toEqual([])
})
