import { expect, test } from 'vitest'
import { sinceWords } from '../../src/renderer/components/sinceWords.ts'

test('a state that began before midnight tells the day (a time alone would be read as today)', () => {
  const now = new Date(2026, 0, 5, 9, 30).getTime()
  expect(sinceWords(new Date(2026, 0, 5, 6, 41).getTime(), now)).toBe('since 06:41')
  expect(sinceWords(new Date(2026, 0, 4, 23, 59).getTime(), now)).toMatch(/^since .*2026/)
})
