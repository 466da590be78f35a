import { expect, it } from 'vitest'
import { ruleChoices } from '../../src/contract/rules.ts'
import { ownChoices, ruleRows } from '../../src/renderer/features/characteristics/ruleChoicesOf.ts'
import { rulePresets } from '../../src/spc/rules/presetSource.ts'

it.each(rulePresets)('keeps the rules of %s when they become a choice of one’s own', (preset) => {
  const rows = ruleRows({ preset })
  const own = ownChoices(rows)
  expect(ruleChoices.safeParse(own).success).toBe(true)
  expect(ruleRows(own)).toEqual(rows)
})

it('shows the count of Western Electric’s run of eight, not Nelson’s nine', () => {
  expect(ruleRows({ preset: 'western_electric' })[1]).toMatchObject({
    enabled: true,
    parameters: { count: 8 },
  })
})
