import { describe, expect, test } from 'vitest'
import { meantOrder, ordersLike } from '../../../src/renderer/features/production/meantOrder.ts'
import { paceDoubt } from '../../../src/renderer/features/production/paceDoubt.ts'
import {
  nextDraft,
  type RecordDraft,
  readRecord,
} from '../../../src/renderer/features/production/recordDraft.ts'

const shift = { day: '2025-12-15', type: 'SHIFT_1ST' } as const

const typed = (texts: Partial<RecordDraft['texts']>, order = 'WO-1'): RecordDraft => {
  const blank = nextDraft(null, 8.5)
  return {
    ...blank,
    order,
    texts: { ...blank.texts, units_produced: '100', employees_assigned: '10', ...texts },
  }
}

describe('an entry as it is typed', () => {
  // A field that is left empty must not become a 0 that nobody meant, nor a missing defect a fault.
  test('takes empty defects as none, and leaves out what is optional', () => {
    expect(readRecord(typed({}), shift, false).input).toEqual({
      work_order_id: 'WO-1',
      shift_date: '2025-12-15',
      shift_type: 'SHIFT_1ST',
      units_produced: 100,
      units_defective: 0,
      run_time_hours: 8.5,
      employees_assigned: 10,
    })
  })

  test.each([
    [{ units_produced: '' }, 'units_produced', 'Type a number here.'],
    [{ units_produced: '1.5' }, 'units_produced', 'This must be a whole number.'],
    [{ units_produced: '-1' }, 'units_produced', 'This cannot be negative.'],
    [{ units_defective: '101' }, 'units_defective', 'More than the 100 that were made.'],
    [{ run_time_hours: '0' }, 'run_time_hours', 'This must be more than 0.'],
    [{ run_time_hours: '24.5' }, 'run_time_hours', 'At most 24.'],
    [{ employees_assigned: '0' }, 'employees_assigned', 'This must be more than 0.'],
    [{ employees_present: '11' }, 'employees_present', 'More than the 10 that were assigned.'],
    [{ downtime_total_minutes: '1441' }, 'downtime_total_minutes', 'At most 1440.'],
    // What the station would refuse is told before it is sent, at its field.
  ] as const)('%j is a fault of %s', (texts, field, fault) => {
    const { faults, input } = readRecord(typed(texts), shift, false)
    expect(faults[field]).toBe(fault)
    expect(input).toBeNull()
  })

  // 8,5 hours of a German keyboard are no 85.
  test('reads a decimal comma', () => {
    expect(readRecord(typed({ run_time_hours: '8,5' }), shift, true).input?.run_time_hours).toBe(8.5)
  })

  // People who record one order after the other type the same hours again and again otherwise.
  test('leaves hours, people and step for the next one, and nothing else', () => {
    const before = {
      ...typed({ run_time_hours: '7', units_defective: '3' }),
      operation: 'SEWING',
      notes: 'late',
    }
    expect(nextDraft(before, 8.5)).toEqual({
      order: '',
      texts: {
        units_produced: '',
        units_defective: '',
        run_time_hours: '7',
        employees_assigned: '10',
        employees_present: '',
        downtime_total_minutes: '',
      },
      operation: 'SEWING',
      job: '',
      notes: '',
    })
  })
})

describe('the order that is meant', () => {
  const orders = ['2026-BOOT-7', '2026-BOOT-77', '2026-CLOG-8']

  // A part that two orders hold must not choose one of them; a whole number must, though another begins with it.
  test('is the only one that holds what was typed, or the one that is it', () => {
    expect(meantOrder(orders, 'clog')).toBe('2026-CLOG-8')
    expect(meantOrder(orders, '2026-boot-7')).toBe('2026-BOOT-7')
    expect(meantOrder(orders, 'boot')).toBe('boot')
    expect(meantOrder(orders, ' 2026-NONE ')).toBe('2026-NONE')
    expect(meantOrder(orders, '')).toBe('')
    expect(ordersLike(orders, 'BOOT')).toEqual(['2026-BOOT-7', '2026-BOOT-77'])
  })
})

describe('an unlikely number', () => {
  // Another nought is a typo of every day; three times the pace is not.
  test('is asked about beyond three times the pace of the order', () => {
    const order = { pace: 12, ideal_cycle_time: 0.25 }
    expect(paceDoubt(order, 288, 8, 1)).toBeNull()
    expect(paceDoubt(order, 1000, 8, 10)).toBe(
      '125.0 units an hour is 10.4 times the pace of this order so far (12.0). Is it right?',
    )
  })

  // Before the first entry the cycle says what people can make: 10 people in 8 h make 320 units of 0.25 h.
  test('is asked about beyond three times what all people make, where nothing was made of the order', () => {
    const order = { pace: null, ideal_cycle_time: 0.25 }
    expect(paceDoubt(order, 960, 8, 10)).toBeNull()
    expect(paceDoubt(order, 961, 8, 10)).toMatch(/^961 units is 3\.0 times what 10 people make in 8 h/)
  })
})
