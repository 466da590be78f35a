import { describe, expect, it } from 'vitest'
import { type RuleChoices, ruleChoices } from '../../src/contract/rules.ts'
import {
  differenceCount,
  nearestPreset,
  presetDifference,
} from '../../src/renderer/features/characteristics/presetDifference.ts'
import { readRules } from '../../src/renderer/features/characteristics/readRules.ts'
import {
  type PanelDraft,
  type RulesDraft,
  rulesDraft,
} from '../../src/renderer/features/characteristics/rulesDraft.ts'
import { rulePresets } from '../../src/spc/rules/presetSource.ts'
import { resolveRules } from '../../src/station/characteristics/resolveRules.ts'

/** The same rules after a person has touched them. */
const touched = (draft: RulesDraft): RulesDraft => ({ ...draft, stated: null })
const asOwn = (panel: PanelDraft): PanelDraft => ({ ...panel, preset: null })

const typing = (
  draft: PanelDraft,
  ruleId: number,
  name: 'count' | 'window' | 'sigma',
  text: string,
): PanelDraft => ({
  preset: null,
  rows: draft.rows.map((row) =>
    row.ruleId === ruleId ? { ...row, enabled: true, typed: { ...row.typed, [name]: text } } : row,
  ),
})

const forms: readonly RuleChoices[] = [
  { preset: 'western_electric' },
  { preset: 'nelson', dispersion: { preset: 'western_electric' } },
  { preset: 'default', dispersion: [{ rule_id: 2, enabled: true, params: { count: 7 } }] },
  { location: [{ rule_id: 6, enabled: true, params: { sigma: 1.5 } }], dispersion: { preset: 'nelson' } },
  { location: { preset: 'ihi' }, within: [{ rule_id: 1, enabled: true, params: { sigma: 2.5 } }] },
  [{ rule_id: 3, enabled: true }],
  [
    { rule_id: 5, enabled: true, params: { count: 3, window: 4 } },
    { rule_id: 2, enabled: true, chart: 'dispersion' },
  ],
]

describe('the rules of a form', () => {
  // Saving another field must not rewrite the rules, nor fill the audit log with changes that are none.
  it.each(forms)('go back as they came when nobody touches them: %j', (choices) => {
    expect(readRules(rulesDraft(choices), false)).toEqual({ rules: choices, fault: null })
  })

  it.each(forms)('mean the same to the station in the form’s own words: %j', (choices) => {
    const { rules } = readRules(touched(rulesDraft(choices)), false)
    expect(ruleChoices.safeParse(rules).success).toBe(true)
    expect(resolveRules(rules)).toEqual(resolveRules(choices))
  })

  it.each(rulePresets)('keep those of %s when they become a choice of one’s own', (preset) => {
    const draft = rulesDraft({ preset })
    const panels = { ...draft.panels, location: asOwn(draft.panels.location) }
    const { rules } = readRules({ stated: null, panels }, false)
    expect(rules).toHaveProperty('location')
    expect(resolveRules(rules)).toEqual(resolveRules({ preset }))
  })

  it('tell what is wrong with a number that is typed, and which rule keeps the form from being saved', () => {
    const { panels } = rulesDraft({ preset: 'nelson' })
    const fault = (panel: PanelDraft) =>
      readRules({ stated: null, panels: { ...panels, location: panel } }, false).fault
    expect(fault(typing(panels.location, 5, 'count', '4'))).toMatch(/rule 5 of the level/)
    expect(fault(typing(panels.location, 2, 'count', ''))).toMatch(/rule 2/)
    expect(fault(typing(panels.location, 1, 'sigma', '-1'))).toMatch(/rule 1/)
    expect(fault(typing(panels.location, 4, 'count', '2'))).toMatch(/rule 4/)
    expect(fault(typing(panels.location, 1, 'sigma', '2.5'))).toBeNull()
  })

  it('forget nonsense in a rule that is off', () => {
    const { panels } = rulesDraft({ preset: 'shewhart' })
    const nonsense = typing(panels.location, 7, 'count', 'many')
    const off = { ...nonsense, rows: nonsense.rows.map((row) => ({ ...row, enabled: row.ruleId === 1 })) }
    const { rules, fault } = readRules({ stated: null, panels: { ...panels, location: off } }, false)
    expect(fault).toBeNull()
    expect(ruleChoices.safeParse(rules).success).toBe(true)
  })
})

describe('a comparison with a named set', () => {
  it('says of each rule how it stands there, where it differs', () => {
    const { location } = rulesDraft({ preset: 'western_electric' }).panels
    const differences = location.rows.map((row) => presetDifference(row, 'nelson', 'location'))
    expect(differences).toEqual([
      null,
      '9 points',
      '6 points',
      '14 points',
      null,
      null,
      '15 points, 1 sigma',
      '8 points, 1 sigma',
    ])
    expect(differenceCount(location, 'western_electric', 'location')).toBe(0)
    const nelson = rulesDraft({ preset: 'nelson' }).panels.location
    expect(nelson.rows.map((row) => presetDifference(row, 'western_electric', 'location'))[2]).toBe('off')
  })

  it('begins with the set that comes nearest', () => {
    const { location } = rulesDraft(
      [1, 2, 3, 5, 6, 8].map((rule_id) => ({ rule_id: rule_id as 1, enabled: true })),
    ).panels
    expect(nearestPreset(location, 'location')).toBe('juran')
  })
})
