import { expect, test } from 'vitest'
import type { InferenceAnalysis } from '../../../src/contract/production/inference.ts'
import { styleAdvice } from '../../../src/contract/production/styleAdvice.ts'
import { fillAdvice } from '../../../src/renderer/features/kpi/fillAdvice.ts'
import { filledInRows, shareWords } from '../../../src/renderer/features/kpi/filledInRows.ts'

type Found = InferenceAnalysis['data_completeness']

const all = {
  completeness: 100,
  missing_count: 0,
  total_count: 8,
  inference_strategy: 'none',
  confidence: null,
}

const gap = (inference_strategy: string, confidence: number) => ({
  ...{ completeness: 62.5, missing_count: 3, total_count: 8 },
  ...{ inference_strategy, confidence },
})

const analysisOf = (data_completeness: Found, recommendations: string[] = []): InferenceAnalysis => ({
  ...{ client_id: 'LINE-A', date_range: '2026-01-01 to 2026-01-31', data_completeness, recommendations },
})

test('each field says how much was recorded, what stands in, its value and how sure it is', () => {
  const rows = filledInRows(
    analysisOf({
      ideal_cycle_time: { ...gap('default', 0.5), fallback_value: 0.25 },
      planned_ship_date: gap('planned_start_date_plus_ideal_cycle', 0.85),
      employees_present: gap('employees_assigned', 0.6),
      shift_hours_scheduled: all,
    }),
  )
  expect(rows).toMatchObject([
    {
      ...{ recorded: '5 of 8 entries', missing: 3, percent: 62.5, value: '0.25 h', confidence: '50 %' },
      strategy: 'One value for all, as nothing is known',
    },
    {
      recorded: '5 of 8 orders',
      strategy: 'The start plus quantity × cycle time',
      value: 'Differs by order',
      confidence: '85 %',
    },
    { recorded: '5 of 8 entries', strategy: 'All assigned taken as present', confidence: '60 %' },
    { recorded: '8 of 8 entries', missing: 0, strategy: '–', value: '–', confidence: '–' },
  ])
})

// Would catch 0.25 h told of entries that had the standard of their style, and a strategy told as if it were the only one.
test('a strategy that others stand beside is told as the most frequent one, and its value as one of several', () => {
  const told = (strategy: string, confidence: number) =>
    filledInRows(
      analysisOf({ ideal_cycle_time: { ...gap(strategy, confidence), fallback_value: 0.25 } }),
    ).map(({ strategy, value }) => [strategy, value])[0]
  const several = 'Differs by style; 0.25 h where nothing is known'
  expect(told('style_standard', 0.9)).toEqual(['The standard of the style', several])
  expect(told('style_standard', (2 * 0.9 + 0.5) / 3)).toEqual(['Mostly the standard of the style', several])
  expect(told('default', (2 * 0.5 + 0.9) / 3)).toEqual([
    'Mostly one value for all, as nothing is known',
    several,
  ])
  expect(told('a_new_one', 0.5)).toEqual(['Something was filled in', several])
})

test('a field without a record has no share: 0 % recorded of nothing', () => {
  const none = { ...all, completeness: null, total_count: 0 }
  expect(filledInRows(analysisOf({ planned_ship_date: none }))).toMatchObject([
    { percent: null, recorded: 'no order' },
  ])
  expect(shareWords(null)).toBe('–')
})

test('a share is 100 % only where nothing is missing, and 0 % only where nothing is there', () => {
  expect([100, 99.99, 33.333, 0.01, 0].map(shareWords)).toEqual([
    '100.0 %',
    '99.9 %',
    '33.3 %',
    '0.1 %',
    '0.0 %',
  ])
})

test('what was filled in is told with what to do and where; a field that is complete is not', () => {
  const advice = fillAdvice(
    analysisOf({
      ideal_cycle_time: { ...gap('30_day_average_by_style', 0.75), fallback_value: 0.25 },
      planned_ship_date: gap('planned_start_date_plus_ideal_cycle', 0.85),
      employees_present: all,
      shift_hours_scheduled: { ...gap('hours_of_the_shift', 0.9), missing_count: 1 },
    }),
    [],
  )
  expect(advice.map(({ field, places }) => [field, ...places.map(({ path }) => path)])).toEqual([
    ['ideal_cycle_time', '/production/setup/styles', '/production/orders/list'],
    ['planned_ship_date', '/production/orders/list'],
    ['shift_hours_scheduled', '/production/setup'],
  ])
  expect(advice.at(-1)?.why).toMatch(/^1 entry does not say the hours of its shift/)
})

test('the styles are those of the station, and entries of others are counted: a list that seems to be whole', () => {
  const found = { ideal_cycle_time: { ...gap('default', 0.5), missing_count: 9 } }
  const said = [
    styleAdvice({ style: 'ROPER', line: null, entries: 5 }),
    styleAdvice({ style: 'DERBY of felt', line: null, entries: 2 }),
  ]
  expect(fillAdvice(analysisOf(found, said), ['felt'])[0]).toMatchObject({
    styles: [
      { style: 'ROPER', line: null, entries: 5 },
      { style: 'DERBY of felt', line: null, entries: 2 },
    ],
    more: 2,
  })
  const ofAll = [styleAdvice({ style: 'ROPER', line: 'LINE-B', entries: 9 })]
  expect(fillAdvice({ ...analysisOf(found, ofAll), client_id: null }, ['LINE-B'])[0]).toMatchObject({
    styles: [{ style: 'ROPER', line: 'LINE-B', entries: 9 }],
    more: 0,
  })
})

// Would catch advice to set a standard that is there already.
test('where the standard of the style stands in for all, only the orders are to be mended', () => {
  const [advice] = fillAdvice(analysisOf({ ideal_cycle_time: gap('style_standard', 0.9) }), [])
  expect(advice?.places.map(({ path }) => path)).toEqual(['/production/orders/list'])
})
