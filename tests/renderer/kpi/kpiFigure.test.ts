import { expect, test } from 'vitest'
import { filledAt, inferenceWords } from '../../../src/renderer/features/kpi/inferenceWords.ts'
import { kpiFigure } from '../../../src/renderer/features/kpi/kpiFigure.ts'
import { kpiExpression } from '../../../src/renderer/features/kpi/kpiParts.ts'
import { kpiText } from '../../../src/renderer/features/kpi/kpiWords.ts'
import { readTarget, targetBounds } from '../../../src/renderer/features/kpi/readTarget.ts'

test.each([
  ['efficiency', { hours_produced: 25, hours_available: 85 }, '25 ÷ 85 × 100'],
  ['availability', { planned_hours: 16.5, total_downtime_hours: 0.85 }, '(16.5 − 0.85) ÷ 16.5 × 100'],
  ['ppm', { total_defects: 2, total_units: 140 }, '2 ÷ 140 × 1000000'],
  ['wip_aging', { total_active_days: 40, orders: 2 }, '40 ÷ 2'],
  ['oee', { availability: 90, performance: 95, quality: 99 }, '90 % × 95 % × 99 %'],
  ['rty', { units_completed_defect_free: 4900, units_started: 5000 }, '4900 ÷ 5000 × 100'],
] as const)(
  'the way to %s has the numbers of the answer: a formula with others',
  (kpi, numbers, expression) => {
    expect(kpiExpression(kpi, numbers)).toBe(expression)
  },
)

test('rolled throughput of several steps multiplies them', () => {
  const steps = [
    { units_passed: 90, units_inspected: 100 },
    { units_passed: 60, units_inspected: 80 },
  ]
  expect(kpiExpression('rty', { steps })).toBe('90 ÷ 100 × 60 ÷ 80 × 100')
})

test('a figure without a value says why, and has no step that would give one', () => {
  const figure = kpiFigure('fpy', { value: null, reason: 'Nothing was inspected.' })
  expect(figure).toMatchObject({ value: null, reason: 'Nothing was inspected.', steps: [] })
})

test('figures are read with the decimals of their unit', () => {
  expect(kpiText('efficiency', 29.411764)).toBe('29.41 %')
  expect(kpiText('ppm', 14285.714)).toBe('14,286 per million')
  expect(kpiText('ppm', 12.345)).toBe('12.35 per million')
  expect(kpiText('wip_aging', 12.46)).toBe('12.5 days')
  expect(kpiText('fpy', null)).toBe('–')
})

test('a target is typed with a comma or a point, and is none where the field is empty', () => {
  const read = readTarget('efficiency')
  expect(read('92,5', true)).toEqual({ kind: 'value', value: 92.5 })
  expect(read('', true)).toEqual({ kind: 'value', value: null })
  expect(read('-1', false)).toMatchObject({ kind: 'fault' })
  // As the screen writes 14286 in German: a target of 14 would be stored without a word.
  expect(readTarget('ppm')('14.286', true)).toMatchObject({
    kind: 'fault',
    fault: expect.stringContaining('14,286 or 14286'),
  })
  expect(readTarget('ppm')('14.28', true)).toEqual({ kind: 'value', value: 14.28 })
})

// Would catch a target that can never be reached, such as a yield of 900 %, and one that is refused though a line may reach it.
test('a target is held to what its figure can be, and the field says it', () => {
  for (const [kpi, most, bounds] of [
    ['fpy', '100', '0 to 100 %'],
    ['oee', '100', '0 to 100 %'],
    ['performance', '200', '0 to 200 %'],
    ['wip_aging', '3650', '0 to 3,650 days'],
    ['ppm', '1000000', '0 to 1,000,000 per million'],
  ] as const) {
    expect(targetBounds(kpi)).toBe(bounds)
    expect(readTarget(kpi)(most, false)).toEqual({ kind: 'value', value: Number(most) })
    expect(readTarget(kpi)(`${most}.01`, false)).toEqual({
      kind: 'fault',
      fault: `This target is a number from ${bounds}.`,
    })
  }
})

// Would catch what is filled in, and counts, told as left out.
test('what was filled in is told with the source of a figure, and nothing of it as left out', () => {
  const figure = kpiFigure('efficiency', { value: 50, reason: null, hours_produced: 4, hours_available: 8 }, [
    inferenceWords({ field: 'ideal_cycle_time', source: 'style', value: 0.25, confidence: 0.9, records: 3 }),
  ])
  expect(figure.excluded).toEqual([])
  expect(figure.source).toMatch(/Filled in: .*3 .*90 %/)
})

// Would catch a flag that is told as it stands in the answer, and one that loses its name's first letters.
test('a point says in words what was filled in for it alone', () => {
  expect(filledAt('efficiency', ['efficiency_ideal_cycle_time', 'efficiency_shift_hours_scheduled'])).toEqual(
    ['cycle time', 'hours of the shift'],
  )
  expect(filledAt('oee', ['oee_ideal_cycle_time'])).toEqual(['cycle time'])
  expect(filledAt('wip_aging', ['wip_aging_start_date'])).toEqual(['start'])
  expect(filledAt('fpy', [])).toEqual([])
})

// “in 1 records” is what this would catch.
test('one record that was filled in is one record', () => {
  const one = { field: 'start_date', source: 'created', value: null, confidence: 0.5, records: 1 } as const
  expect(inferenceWords(one)).toBe('Start from the day the order was added, in one record (confidence 50 %)')
  expect(inferenceWords({ ...one, records: 1200 })).toMatch(/in 1,200 records/)
})
