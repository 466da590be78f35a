import { describe, expect, it } from 'vitest'
import { idleState, isToTell } from '../../../src/renderer/features/session/idleState.ts'

describe('idleState', () => {
  // Would catch a warning that comes with the lock, or seconds that count from somewhere else.
  it('warns half a minute before the time is over, and counts down', () => {
    expect(idleState(29_999, 1)).toEqual({ kind: 'calm' })
    expect(idleState(30_000, 1)).toEqual({ kind: 'warning', seconds: 30 })
    expect(idleState(59_001, 1)).toEqual({ kind: 'warning', seconds: 1 })
    expect(idleState(60_000, 1)).toEqual({ kind: 'over' })
    expect(idleState(15 * 60_000 - 30_001, 15)).toEqual({ kind: 'calm' })
  })
})

describe('isToTell', () => {
  // Would catch a page that calls the station at each movement, or when nobody is there.
  it('tells of use at most once a minute, and never without use', () => {
    expect(isToTell(5_000, 0, 59_999, 15)).toBe(false)
    expect(isToTell(5_000, 0, 60_000, 15)).toBe(true)
    expect(isToTell(0, 0, 600_000, 15)).toBe(false)
  })

  // Would catch a station that locks after a minute while somebody works, since it last heard of them a minute ago.
  it('tells within half the time after which the station locks', () => {
    expect(isToTell(20_000, 0, 30_000, 1)).toBe(true)
  })
})
