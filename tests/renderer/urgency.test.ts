import { describe, expect, it } from 'vitest'
import type { AlarmShelf, OpenAlarm } from '../../src/contract/alarm.ts'
import type { BoardGroup, BoardTile } from '../../src/contract/station.ts'
import { byUrgency } from '../../src/renderer/features/board/urgency.ts'
import { alarmsOf, moreAlarms } from '../../src/renderer/shell/alarmSentence.ts'
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

const alarming = (at: string, changes: Partial<OpenAlarm> = {}): BoardTile =>
  boardTile({
    state: 'alarm',
    open_violations: 1,
    alarm: {
      violation_id: Date.parse(at) / 1000,
      rule_id: 1,
      rule_name: 'Beyond limits',
      severity: 'CRITICAL',
      sentence: '74.200 is above the UCL 74.100.',
      value: 74.2,
      timestamp: at,
      opened_at: at,
      ...changes,
    },
  })

// Would catch a banner that stays away while only a group signals.
it('the banner names the newest alarm, of a characteristic or a group, and leads to its chart', () => {
  expect(alarmsOf({ tiles: [boardTile()], groups: [housing] })).toEqual([
    {
      kind: 'signal',
      id: 3,
      severity: 'CRITICAL',
      name: 'Housing',
      sentence: 'Beyond T² limit: Height is 6.0 σ high.',
      value: '24.00',
      at: '2026-01-01T06:30:00.000Z',
      chart: '/charts/groups/7/812',
    },
  ])
  const tiles = [alarming('2026-01-01T06:00:00.000Z'), alarming('2026-01-01T07:00:00.000Z')]
  expect(alarmsOf({ tiles, groups: [housing] }).map(({ kind, value }) => [kind, value])).toEqual([
    ['violation', '74.200 mm'],
    ['signal', '24.00'],
    ['violation', '74.200 mm'],
  ])
})

describe('alarmsOf', () => {
  it('leaves out what was acknowledged or put aside: the banner must go then', () => {
    const shelf: AlarmShelf = {
      ...{ id: 1, subject: { kind: 'group', id: 7 }, reason: 'known', shelved_by: 'ann' },
      ...{ shelved_at: '2026-01-01T06:00:00.000Z', until: '2026-01-01T07:00:00.000Z' },
    }
    const tiles = [boardTile({ state: 'alarm', open_violations: 2, shelved_violations: 2 })]
    expect(alarmsOf({ tiles, groups: [{ ...housing, shelf }] })).toEqual([])
  })

  it('tells warnings only where leaders want them, and after what is beyond the limits', () => {
    const tiles = [
      alarming('2026-01-01T07:00:00.000Z', { severity: 'WARNING' }),
      alarming('2026-01-01T06:00:00.000Z'),
    ]
    const board = { tiles, groups: [] }
    expect(alarmsOf(board)).toHaveLength(1)
    expect(alarmsOf(board, true).map(({ severity }) => severity)).toEqual(['CRITICAL', 'WARNING'])
  })

  it('counts in words that agree with the number', () => {
    expect([0, 1, 2].map((count) => moreAlarms(count, 0))).toEqual([
      '',
      'and 1 more characteristic',
      'and 2 more characteristics',
    ])
    expect(moreAlarms(0, 2)).toBe('and 2 more groups')
    expect(moreAlarms(2, 1)).toBe('and 2 more characteristics and 1 more group')
  })
})
