import type { ChartPanel } from '../../../spc/chartType.ts'
import { type RulePreset, rulePresets } from '../../../spc/rules/presetSource.ts'
import { t } from '../../words/t.ts'
import { type PanelDraft, panelOfPreset, type RuleDraft } from './rulesDraft.ts'

const parameterWords = ({ count, window, sigma }: RuleDraft['typed']): string => {
  const points =
    window === undefined
      ? t('{{count}} points', { count })
      : t('{{count}} of {{window}} points', { count, window })
  if (sigma === undefined) return points
  return count === undefined
    ? t('{{sigma}} sigma', { sigma })
    : t('{{points}}, {{sigma}} sigma', { points, sigma })
}

const same = (a: RuleDraft, b: RuleDraft): boolean =>
  a.enabled === b.enabled && (!a.enabled || JSON.stringify(a.typed) === JSON.stringify(b.typed))

/** How a rule stands in the set that it is compared with, where it differs: "off" or "9 points". */
export const presetDifference = (row: RuleDraft, preset: RulePreset, panel: ChartPanel): string | null => {
  const there = panelOfPreset(preset, panel).rows.find(({ ruleId }) => ruleId === row.ruleId)
  if (there === undefined || same(row, there)) return null
  return there.enabled ? parameterWords(there.typed) : t('off')
}

/** In how many rules a choice differs from a set. */
export const differenceCount = ({ rows }: PanelDraft, preset: RulePreset, panel: ChartPanel): number =>
  rows.filter((row) => presetDifference(row, preset, panel) !== null).length

/** The set that a choice comes nearest to. */
export const nearestPreset = (draft: PanelDraft, panel: ChartPanel): RulePreset =>
  rulePresets.reduce((best, preset) =>
    differenceCount(draft, preset, panel) < differenceCount(draft, best, panel) ? preset : best,
  )
