import { describe, expect, it } from 'vitest'
import { byUrgency } from '../../src/renderer/features/board/urgency.ts'
import { moreAlarms, openAlarms } from '../../src/renderer/shell/alarmSentence.ts'
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
    expect([0, 1, 2].map(moreAlarms)).toEqual([
      '',
      '· and 1 more characteristic',
      '· and 2 more characteristics',
    ])
  })
})
