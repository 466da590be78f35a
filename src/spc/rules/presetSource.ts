/** Where a named set of rules comes from, for the person who chooses one. */
export interface PresetSource {
  /** "Western Electric". */
  readonly name: string
  /** Author, year, title and place. */
  readonly source: string
  /** What is particular about the set, or about what was taken from its source. */
  readonly remark: string
  /** What it brings to a panel of the spread, where that differs; not to be said of a chart without one. */
  readonly onSpread?: string
}

/** The named sets of rules, in the order in which they are offered. */
export const rulePresets = [
  'default',
  'shewhart',
  'western_electric',
  'nelson',
  'aiag',
  'montgomery',
  'juran',
  'ihi',
  'westgard',
  'minitab',
] as const

export type RulePreset = (typeof rulePresets)[number]

export const presetSources: Readonly<Record<RulePreset, PresetSource>> = {
  default: {
    name: 'Usual choice',
    source: 'Nelson (1984), "The Shewhart control chart: tests for special causes", J. Quality Technology 16',
    remark: 'Tests 1 to 4, which Nelson recommends for routine use.',
    onSpread: 'On the spread rule 1 alone.',
  },
  shewhart: {
    name: 'Shewhart',
    source: 'Shewhart (1931), "Economic Control of Quality of Manufactured Product"',
    remark: 'Control limits alone: the fewest false alarms, and the slowest to see a small shift.',
  },
  western_electric: {
    name: 'Western Electric',
    source: 'Western Electric (1956), "Statistical Quality Control Handbook", pages 25 to 28',
    remark: 'The four zone tests, with a run of 8.',
  },
  nelson: {
    name: 'Nelson',
    source: 'Nelson (1984), "The Shewhart control chart: tests for special causes", J. Quality Technology 16',
    remark: 'All eight tests.',
  },
  aiag: {
    name: 'AIAG',
    source: 'AIAG (2005), "Statistical Process Control", second edition, summary of special cause criteria',
    remark:
      'All eight tests with a run of 7. The manual tells you to choose among them, not to use them all.',
  },
  montgomery: {
    name: 'Montgomery',
    source: 'Montgomery (2009), "Introduction to Statistical Quality Control", 6th edition, table 5.1',
    remark:
      'The Western Electric tests and four sensitizing ones, with a run of 8. The two that ask for judgement (an unusual pattern, a point near a limit) are left out.',
  },
  juran: {
    name: 'Juran',
    source: 'Juran & De Feo (2010), "Juran’s Quality Handbook", 6th edition',
    remark: 'Without the tests for alternation and stratification.',
  },
  ihi: {
    name: 'IHI',
    source:
      'Institute for Healthcare Improvement; Provost & Murray (2011), "The Health Care Data Guide", chapter 4',
    remark: 'For hospitals: five tests with a run of 8, without alternation, zone B and mixture.',
  },
  westgard: {
    name: 'Westgard',
    source:
      'Westgard, Barry, Hunt & Groth (1981), "A multi-rule Shewhart chart for quality control in clinical chemistry", Clinical Chemistry 27',
    remark:
      '1-3s, 2-2s, R-4s, 4-1s and 10-x for laboratories. R-4s is rule 8 with 2 points beyond 2 sigma, one on each side; the warning 1-2s, which only starts an inspection, is left out.',
  },
  minitab: {
    name: 'Minitab',
    source:
      'Minitab’s eight tests with its default K, which counts steps in tests 3 and 4 as points beyond the first',
    remark: 'Nelson’s tests, with 7 points in a trend and 15 alternating.',
  },
}

/**
 * Who proposed a named set of rules, and what is particular about it.
 *
 * @example presetSource('western_electric').name // => 'Western Electric'
 */
export const presetSource = (name: RulePreset): PresetSource => presetSources[name]
