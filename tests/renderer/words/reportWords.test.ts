import { expect, test } from 'vitest'
import { kpiWords, shownKpis } from '../../../src/renderer/features/kpi/kpiWords.ts'
import { german as screen } from '../../../src/renderer/words/german.ts'
import { codesEnglish } from '../../../src/station/reports/words/codesEnglish.ts'
import { codesGerman } from '../../../src/station/reports/words/codesGerman.ts'
import { english } from '../../../src/station/reports/words/english.ts'
import { german } from '../../../src/station/reports/words/german.ts'
import { productionEnglish } from '../../../src/station/reports/words/productionEnglish.ts'
import { productionGerman } from '../../../src/station/reports/words/productionGerman.ts'
import { workbookWords } from '../../../src/station/reports/workbook/workbookWords.ts'

type Words = Readonly<Record<string, string>>

/** One English word for two things, of which the screens say the other, or both. */
const homonyms = new Set([
  ...['Confidence', 'From', 'Holds', 'KPI', 'Made', 'missed', 'Operation', 'Order', 'Started', 'Target'],
  ...['Downtime', 'Units produced'],
])

const twoWays = (spoken: Words, told: Words): string[] =>
  Object.entries(spoken).flatMap(([name, word]) => {
    const shown = screen[word]
    if (shown === undefined || homonyms.has(word)) return []
    return shown.toLowerCase() === told[name]?.toLowerCase() ? [] : [`${word}: ${shown}, ${told[name]}`]
  })

// Catches one thing that has two names in German, by whether it is read on the screen or in a report.
test.each<[string, Words, Words]>([
  ['report', english, german],
  ['report of production', productionEnglish, productionGerman],
  ['workbook', workbookWords('en'), workbookWords('de')],
])('a %s says what the screens say', (_name, spoken, told) => {
  expect(twoWays(spoken, told)).toEqual([])
})

test('the figures of production bear the names of the screens in reports', () => {
  for (const kpi of shownKpis) {
    const { name } = kpiWords[kpi]
    expect(productionEnglish[kpi]).toContain(name)
    expect(productionGerman[kpi]).toContain(screen[name])
  }
})

test('what codes are called in reports is what the screens call them', () => {
  const { filledIn: _, ...shown } = codesEnglish
  const told: Readonly<Record<string, Words>> = codesGerman
  for (const [kind, words] of Object.entries<Words>(shown)) {
    for (const [code, word] of Object.entries(words)) {
      expect(told[kind]?.[code], `${kind} ${code}`).toBe(screen[word])
    }
  }
})

test('things of production have the names of the screens', () => {
  const words = workbookWords('de')
  expect([words.operation, words.job, words.holds, words.target]).toEqual([
    screen['Step of the work'],
    screen.Job,
    screen['On hold'],
    screen['Target of a figure'],
  ])
  expect(productionGerman.kpiTarget).toBe(words.target)
  expect([words.entries, productionGerman.entries, screen['Production entries']]).toEqual([
    screen.Entries,
    screen.Entries,
    screen.Entries,
  ])
})
