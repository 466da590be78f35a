import { describe, expect, it } from 'vitest'
import { matchingTiles } from '../../src/renderer/components/matchingTiles.ts'
import { newUuid } from '../../src/renderer/components/newUuid.ts'
import { calmSentence } from '../../src/renderer/features/enter/calmSentence.ts'
import { isAt } from '../../src/renderer/shell/places.ts'
import { portSentence } from '../../src/renderer/shell/portSentence.ts'
import { schemeOf, themeChoiceFrom } from '../../src/renderer/styles/themeChoice.ts'
import { boardTile } from './boardTile.ts'

const status = {
  station_name: 'Line 3',
  version: '1',
  address: '127.0.0.1:8420',
  port_problem: null,
  network_address: null,
  samples_per_minute: 42,
  open_violations: 0,
  open_group_signals: 0,
  shelved_alarms: 0,
  demo: false,
  clock_warning: null,
}

describe('portSentence', () => {
  it('says where gauges post and how much comes in', () => {
    expect(portSentence(status)).toBe('127.0.0.1:8420 · 42/min')
  })

  it('says the problem in place of an address that nobody can post to', () => {
    const problem = 'Port 8420 is used by another program. Choose another.'
    expect(portSentence({ ...status, address: null, port_problem: problem })).toBe(problem)
  })
})

describe('calmSentence', () => {
  const ring = { chart_type: 'xbar_r', baseline_subgroups: 25, lsl: null, usl: null } as const

  it('does not call a subgroup in control while no limits stand', () => {
    expect(calmSentence({ zone: 'trial', in_control: true, mean: 1 }, ring)).toContain('on trial')
    expect(calmSentence({ zone: 'zone_a_upper', in_control: true, mean: 1 }, ring)).toBe(
      'Recorded · in control',
    )
  })

  it('says the colour of a piece of pre-control (a yellow one would pass for in control)', () => {
    const part = { ...ring, chart_type: 'precontrol', lsl: 9, usl: 11 } as const
    const judged = (mean: number) => calmSentence({ zone: 'zone_b_upper', in_control: true, mean }, part)
    expect(judged(10.5)).toBe('Recorded · green')
    expect(judged(10.51)).toMatch(/yellow/)
  })
})

describe('matchingTiles', () => {
  it('finds by parts of name and code in any order and case', () => {
    const tiles = [
      boardTile({ name: 'Piston ring diameter', code: 'PR-7' }),
      boardTile({ name: 'Bore', code: 'B-1' }),
    ]
    expect(matchingTiles(tiles, 'pr-7 RING')).toEqual([tiles[0]])
    expect(matchingTiles(tiles, ' ')).toEqual(tiles)
    expect(matchingTiles(tiles, 'shaft')).toEqual([])
  })
})

describe('places', () => {
  it('marks the place of a screen below it, and the board only when it is shown', () => {
    expect(isAt('/charts', '/charts/7')).toBe(true)
    expect(isAt('/charts', '/chartsomething')).toBe(false)
    expect(isAt('/', '/charts')).toBe(false)
  })
})

describe('theme', () => {
  it('follows the system only where nothing was chosen, and survives a stored value of another version', () => {
    expect(schemeOf(themeChoiceFrom('sepia'), true)).toBe('dark')
    expect(schemeOf('light', true)).toBe('light')
    expect(schemeOf('contrast', false)).toBe('dark')
  })
})

describe('newUuid', () => {
  it('makes UUIDs of version 4 that differ', () => {
    const made = Array.from({ length: 50 }, newUuid)
    for (const uuid of made)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(made).size).toBe(50)
  })
})
