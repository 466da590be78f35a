import { describe, expect, it } from 'vitest'
import type { BoardGroup } from '../../src/contract/station.ts'
import { byUrgency } from '../../src/renderer/features/board/urgency.ts'
import { alarmsOf, moreAlarms, openAlarms } from '../../src/renderer/shell/alarmSentence.ts'
import { boardTile } from './boardTile.ts'

const codes = (tiles: readonly { readonly code: string }[]) => tiles.map(({ code }) => code)

describe('byUrgency', () => {
  it('puts an alarm before a warning before what is calm, and what has no data last', () => {
    const tiles = (['empty', 'in_control', 'warning', 'trial', 'alarm'] as const).map((state) =>
      boardTile({ state, code: state }),
    )
    expect(codes(tiles.toSorted(byUrgency))).toEqual(['alarm', 'warning', 'in_control', 'trial', 'empty'])
  })

  it('puts an alarm that nobody acknowledged before one that somebody deals with', () => {
    const tiles = [
      boardTile({ state: 'alarm', code: 'dealt with', since: '2026-01-02' }),
      boardTile({ state: 'alarm', code: 'open', open_violations: 1, since: '2026-01-01' }),
    ]
    expect(codes(tiles.toSorted(byUrgency))).toEqual(['open', 'dealt with'])
  })

  it('keeps calm tiles in the order of their codes, so that the board does not jump with each subgroup', () => {
    const tiles = [
      boardTile({ code: 'R10', since: '2026-01-03' }),
      boardTile({ code: 'R9', since: '2026-01-01' }),
    ]
    expect(codes(tiles.toSorted(byUrgency))).toEqual(['R9', 'R10'])
  })
})

const housing: BoardGroup = {
  group_id: 7,
  name: 'Housing',
  members: ['Bore', 'Height'],
  open_signals: 1,
  shelf: null,
  newest: {
    id: 3,
    group_id: 7,
    group_name: 'Housing',
    sample_id: 812,
    observation: 'B-1',
    timestamp: '2026-01-01T06:30:00.000Z',
    revision: 1,
    t2: 24,
    ucl: 11,
    chart: 'location',
    rule_name: 'Beyond T² limit',
    severity: 'CRITICAL',
    value: 24,
    limit: 11,
    sentence: 'Height is 6.0 σ high.',
    status: 'open',
    opened_at: '2026-01-01T06:30:01.000Z',
    acknowledged_at: null,
    acknowledged_by: null,
    cause_code: null,
    action_code: null,
    comment: null,
    withdrawn_at: null,
    shelf: null,
  },
}

// Would catch a banner that stays away while only a group signals.
it('the banner names the newest alarm, of a characteristic or a group, and leads to its chart', () => {
  expect(alarmsOf({ tiles: [boardTile()], groups: [housing] })).toEqual([
    {
      of: 'group',
      name: 'Housing',
      sentence: 'Beyond T² limit: Height is 6.0 σ high.',
      since: '2026-01-01T06:30:00.000Z',
      chart: '/charts/groups/7/812',
    },
  ])
  const alarm = (since: string) => boardTile({ state: 'alarm', open_violations: 1, since })
  const tiles = [alarm('2026-01-01T06:00:00.000Z'), alarm('2026-01-01T07:00:00.000Z')]
  expect(alarmsOf({ tiles, groups: [housing] }).map((one) => one.of)).toEqual([
    'characteristic',
    'group',
    'characteristic',
  ])
})

describe('openAlarms', () => {
  it('leaves out alarms that were acknowledged: the banner must go then', () => {
    expect(openAlarms([boardTile({ state: 'alarm', open_violations: 0 })])).toEqual([])
  })

  it('leaves out warnings: the banner is for points beyond the limits', () => {
    expect(openAlarms([boardTile({ state: 'warning', open_violations: 2 })])).toEqual([])
  })

  it('names the newest first', () => {
    const tiles = [
      boardTile({ code: 'old', state: 'alarm', open_violations: 1, since: '2026-01-01T06:00:00.000Z' }),
      boardTile({ code: 'new', state: 'alarm', open_violations: 1, since: '2026-01-01T07:00:00.000Z' }),
    ]
    expect(codes(openAlarms(tiles))).toEqual(['new', 'old'])
  })

  it('counts in words that agree with the number', () => {
    expect([0, 1, 2].map((count) => moreAlarms(count, 0))).toEqual([
      '',
      '· and 1 more characteristic',
      '· and 2 more characteristics',
    ])
    expect(moreAlarms(0, 2)).toBe('· and 2 more groups')
    expect(moreAlarms(2, 1)).toBe('· and 2 more characteristics and 1 more group')
  })
})
