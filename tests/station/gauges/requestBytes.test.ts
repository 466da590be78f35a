import { expect, test } from 'vitest'
import { requestBytes } from '../../../src/station/gauges/requestBytes.ts'
import { shownLine } from '../../../src/station/gauges/shownLine.ts'

// Catches a request that a gauge does not understand because its end was sent as a backslash and a letter.
test('what cannot be typed is written by escapes', () => {
  expect([...(requestBytes('M1?\\r\\n\\x05\\\\') ?? [])]).toEqual([77, 49, 63, 13, 10, 5, 92])
})

test.each(['\\q', 'x\\', '\\x0', '€'])('%s is no request', (request) => {
  expect(requestBytes(request)).toBeNull()
})

// Catches control characters that reach the screen, where they show as nothing.
test('a line is shown with every character of it', () => {
  expect(shownLine('\u0002+1.5 \u00b5m\u0003')).toBe('\\x02+1.5 µm\\x03')
  expect(shownLine('7'.repeat(300))).toHaveLength(121)
})
