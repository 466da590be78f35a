import type { RuleId } from '../rule.ts'
import type { RuleWords } from '../rules/ruleDefinition.ts'

/** Where green ends, as a share of the way from the middle of the tolerance to its limit. */
const green = 0.5

/**
 * What pre-control found, in its own words: pieces outside green, not zones and sigmas; null for what the rule itself says as well.
 *
 * @example preControlSentence(5, { side: 'above', limits: { centerLine: 10, ucl: 10.5, lcl: 9.5 }, show: (value) => value.toFixed(2) }) // => '2 pieces in a row outside green, above 10.25'
 */
export const preControlSentence = (
  ruleId: RuleId,
  words: Pick<RuleWords, 'side' | 'limits' | 'show'>,
): string | null => {
  const { side, limits, show } = words
  const reach = (limits.ucl - limits.centerLine) * green
  const above = show(limits.centerLine + reach)
  const below = show(limits.centerLine - reach)
  if (ruleId === 5) return `2 pieces in a row outside green, ${side} ${side === 'above' ? above : below}`
  return ruleId === 8 ? `2 pieces in a row outside green, one above ${above} and one below ${below}` : null
}
