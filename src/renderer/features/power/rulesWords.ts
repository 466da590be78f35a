import type { PanelRules } from '../../../contract/rules.ts'
import { presetSource } from '../../../spc/rules/presetSource.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'

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
        ? t('the usual rules 1 to 4')
        : t('the rules of {{name}}', { name: told(presetSource(rules.preset).name) })
    return t('Judged by {{named}}.', { named })
  }
  const ids = rules.filter(({ enabled }) => enabled).map(({ rule_id }) => rule_id)
  if (ids.length === 0) return t('Judged by no rule.')
  const last = ids.at(-1)
  return ids.length === 1
    ? t('Judged by rule {{last}}.', { last })
    : t('Judged by rules {{value}} and {{last}}.', { value: ids.slice(0, -1).join(', '), last })
}
