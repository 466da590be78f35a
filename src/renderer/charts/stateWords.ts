const ruleNames: Readonly<Record<number, string>> = {
  1: 'Beyond limits',
  2: 'Shift',
  3: 'Trend',
  4: 'Alternating',
  5: 'Zone A',
  6: 'Zone B',
  7: 'Stratification',
  8: 'Mixture',
}

/** The short name of a rule. */
export const ruleWords = (ruleId: number): string => ruleNames[ruleId] ?? `Rule ${ruleId}`
