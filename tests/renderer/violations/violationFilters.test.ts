import { expect, test } from 'vitest'
import { paretoGroupings, paretoQuery } from '../../../src/contract/pareto.ts'
import { violationQuery } from '../../../src/contract/violation.ts'
import { dayEdge, periodStart } from '../../../src/renderer/components/period/period.ts'
import { filtersOfBar, withFilters } from '../../../src/renderer/features/violations/violationFilters.ts'

// Would catch a filter that the station refuses by name.
test.each(paretoGroupings)('a bar by %s leaves filters that the list and the Pareto take', (by) => {
  const key = by === 'shift' ? '06:00' : '7'
  const filters = filtersOfBar({ severity: 'CRITICAL' }, by, key)
  expect(Object.keys(filters)).toHaveLength(2)
  expect(violationQuery.safeParse(filters).error).toBeUndefined()
  expect(paretoQuery.safeParse({ ...filters, by }).error).toBeUndefined()
})

// Would catch a filter that was taken off and is asked for as undefined, which counts as one that is on.
test('a filter that is taken off is gone', () => {
  expect(withFilters({ rule_id: 1, shift: '06:00' }, { rule_id: undefined })).toEqual({ shift: '06:00' })
  expect(Object.keys(withFilters({ rule_id: 1 }, { rule_id: undefined }))).toEqual([])
})

test('a period begins so many days ago, to the minute, so that a second glance asks the same', () => {
  const now = Date.parse('2026-01-08T06:00:30Z')
  expect(periodStart('7', now)).toBe('2026-01-01T06:00:00.000Z')
  expect(periodStart('7', now + 20_000)).toBe(periodStart('7', now))
})

test('a day lasts from its first to its last millisecond in the reader’s time', () => {
  const [start, end] = [dayEdge('2026-01-05', 'start') ?? '', dayEdge('2026-01-05', 'end') ?? '']
  expect(Date.parse(end) - Date.parse(start)).toBe(86_400_000 - 1)
  expect(new Date(start).getHours()).toBe(0)
  expect(dayEdge('', 'start')).toBeUndefined()
})
