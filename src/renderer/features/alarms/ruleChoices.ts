import { ruleIds } from '../../../spc/rule.ts'
import { ruleName } from '../../../spc/rules/ruleRegistry.ts'
import { told } from '../../words/told.ts'

/** Every rule to choose from, by its number and name. */
export const ruleChoices = (): { readonly value: string; readonly label: string }[] =>
  ruleIds.map((id) => ({ value: String(id), label: `${id} · ${told(ruleName(id))}` }))
