import { describe, expect, it } from 'vitest'
import {
  emptyTry,
  givenFields,
  revisionOf,
  tryFaults,
} from '../../../src/renderer/features/limits/limitsTry.ts'

const measured = givenFields({ chart_type: 'xbar_r' })
const counted = givenFields({ chart_type: 'p' })
const between = givenFields({ chart_type: 'i_mr_rs' })
const given = { ...emptyTry, method: 'given' as const, center: '10' }

describe('limits that are tried out', () => {
  // Would catch a what-if that waits for the reason of an exclusion, and one that asks the station before a baseline is picked.
  it('are asked for as soon as a baseline is picked, with or without reasons', () => {
    expect(revisionOf(emptyTry, measured, false)).toBeNull()
    expect(revisionOf({ ...emptyTry, from: 3 }, measured, false)).toBeNull()
    const tried = { ...emptyTry, from: 3, to: 27, excluded: new Map([[5, ' ']]), reason: ' dressed ' }
    expect(revisionOf(tried, measured, false)).toEqual({
      method: 'baseline',
      from_sample: 3,
      to_sample: 27,
      exclude: [{ sample_id: 5, reason: 'no reason given yet' }],
      reason: 'dressed',
    })
  })

  // Would catch an exclusion that is frozen without its reason.
  it('lack a reason for each exclusion that nobody explained', () => {
    const tried = {
      ...emptyTry,
      from: 3,
      to: 27,
      excluded: new Map([
        [5, ''],
        [6, 'dropped'],
      ]),
    }
    expect([...tryFaults(tried, measured, false).excluded]).toEqual([5])
    expect(tryFaults(emptyTry, measured, false).baseline).toMatch(/pick the baseline/i)
  })

  // Would catch a sigma of 0, and one that is asked for where it follows from the centre.
  it('need a sigma above 0 where it does not follow from the centre', () => {
    expect(revisionOf(given, measured, false)).toBeNull()
    expect(tryFaults({ ...given, sigma: '0' }, measured, false).sigma).toMatch(/above 0/)
    expect(revisionOf({ ...given, sigma: '2' }, measured, false)).toMatchObject({ center_line: 10, sigma: 2 })
    expect(revisionOf({ ...given, center: '0.1' }, counted, false)).toEqual({
      method: 'given',
      center_line: 0.1,
    })
    expect(tryFaults({ ...given, sigma: '-1' }, counted, false).sigma).toMatch(/above 0/)
  })

  // Would catch a between/within chart that loses its second sigma on the way.
  it('need the sigma within subgroups on a between/within chart', () => {
    expect(tryFaults({ ...given, sigma: '2' }, between, false).withinSigma).toMatch(/sigma/i)
    expect(revisionOf({ ...given, sigma: '2', withinSigma: '1' }, between, false)).toEqual({
      method: 'given',
      center_line: 10,
      sigma: 2,
      within_sigma: 1,
    })
  })
})
