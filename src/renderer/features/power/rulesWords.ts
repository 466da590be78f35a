import type { PanelRules } from '../../../contract/rules.ts'
import { presetSource } from '../../../spc/rules/presetSource.ts'

/**
 * By what a panel is judged, in a few words.
 *
 * @example rulesWords({ preset: 'nelson' }) // 'Judged by the rules of Nelson.'
 * @example rulesWords([{ rule_id: 1, enabled: true }, { rule_id: 2, enabled: true }]) // 'Judged by rules 1 and 2.'
 */
export const rulesWords = (rules: PanelRules): string => {
  if (!Array.isArray(rules)) {
    const named =
      rules.preset === 'default'
        ? 'the usual rules 1 to 4'
        : `the rules of ${presetSource(rules.preset).name}`
    return `Judged by ${named}.`
  }
  const ids = rules.filter(({ enabled }) => enabled).map(({ rule_id }) => rule_id)
  if (ids.length === 0) return 'Judged by no rule.'
  const last = ids.at(-1)
  return ids.length === 1
    ? `Judged by rule ${last}.`
    : `Judged by rules ${ids.slice(0, -1).join(', ')} and ${last}.`
}
