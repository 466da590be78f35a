import { expect, test } from 'vitest'
import { languageOfBrowser } from '../../../src/renderer/words/language.ts'
import { localeOf } from '../../../src/renderer/words/locale.ts'
import { t } from '../../../src/renderer/words/t.ts'

test('a sentence with dots and colons is told whole', () => {
  expect(t('Not saved. Say why: the audit log keeps it.')).toBe('Not saved. Say why: the audit log keeps it.')
})

// A characteristic may be called anything; a name must not be read as a reference or an entity.
test.each(['$t(Save)', '{{name}}', '<b>Bore & ring</b>', '$&'])('a value stands as it is: %s', (name) => {
  expect(t('Open {{name}}', { name })).toBe(`Open ${name}`)
})

test('nothing is written where there is no value', () => {
  expect(t('Given {{value}}', { value: null })).toBe('Given ')
})

test('a count chooses one or many', () => {
  expect(t('{{count}} times', { count: 1 })).toBe('1 time')
  expect(t('{{count}} times', { count: 0 })).toBe('0 times')
})

test.each([
  [['de-CH', 'en'], 'de'],
  [['fr-FR', 'en-US'], 'en'],
  [['fr-FR', 'de'], 'de'],
  [['den-XX'], 'en'],
  [[], 'en'],
])('the browser asks for %j', (tags, language) => {
  expect(languageOfBrowser(tags)).toBe(language)
})

// A Swiss browser writes 1234.5, a German one 1234,5: the language alone does not tell.
test('numbers are written as in the country of the browser', () => {
  expect(localeOf('de', ['en-US', 'de-CH'])).toBe('de-CH')
  expect(localeOf('de', ['en-US'])).toBe('de-DE')
})
