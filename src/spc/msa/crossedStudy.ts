import type { Figure } from '../figure.ts'
import { anovaComponents } from './anovaComponents.ts'
import type { AnovaLine, VariationSource } from './anovaLine.ts'
import { type AppraiserCharts, appraiserCharts } from './appraiserCharts.ts'
import { type CrossedAnova, crossedAnova } from './crossedAnova.ts'
import { distinctCategories } from './distinctCategories.ts'
import { gaugeVerdict, noVerdict, type Verdict } from './gaugeVerdict.ts'
import { type RangeStudy, rangeStudy } from './rangeStudy.ts'
import { spreadProblem } from './spreadProblem.ts'
import type { GaugeGrid, StudyOptions, StudyProblem } from './studyInput.ts'
import { type UsableGrid, usableGrid } from './usableGrid.ts'
import type { VariationComponent } from './variationShare.ts'

/** What the mean squares come to. */
export interface GaugeAnalysis {
  readonly components: readonly VariationComponent[]
  readonly categories: Figure
}

/** A crossed gauge study; without an analysis where `problems` say what is in its way. */
export interface CrossedStudy {
  readonly kind: 'crossed'
  readonly verdict: Verdict
  readonly problems: readonly StudyProblem[]
  readonly analysis:
    | (GaugeAnalysis & {
        readonly anova: CrossedAnova
        readonly charts: AppraiserCharts
        readonly ranges: RangeStudy
      })
    | null
}

/** A line of a table by what it is about. */
export const lineOf = (lines: readonly AnovaLine[], id: VariationSource): AnovaLine => {
  const line = lines.find((one) => one.id === id)
  if (line === undefined) throw new RangeError(`The table has no line ${id}.`)
  return line
}

const componentsOf = (
  anova: CrossedAnova,
  { parts, appraisers, trials: r }: UsableGrid<number>,
  options: StudyOptions,
): VariationComponent[] => {
  const lines = anova[anova.chosen]
  const repeatability = lineOf(lines, 'repeatability')
  const interaction = anova.chosen === 'pooled' ? null : lineOf(lines, 'interaction')
  const error = interaction ?? repeatability
  return anovaComponents(
    lines,
    {
      repeatability: { line: repeatability, error: null, behind: 1 },
      appraiser: { line: lineOf(lines, 'appraiser'), error, behind: parts.length * r },
      interaction: interaction === null ? null : { line: interaction, error: repeatability, behind: r },
      part: { line: lineOf(lines, 'part'), error, behind: appraisers.length * r },
    },
    options,
  )
}

/** The components that a gauge's ndc is made of. */
export const categoriesOf = (components: readonly VariationComponent[]): Figure => {
  const deviation = (id: VariationComponent['id']): Figure => {
    const component = components.find((one) => one.id === id)
    if (component === undefined) throw new RangeError(`The study has no component ${id}.`)
    return component.deviation
  }
  return distinctCategories(deviation('part'), deviation('gauge'))
}

/** What keeps a grid of measurements from being studied. */
export const gridProblems = (grid: UsableGrid<number>): readonly StudyProblem[] => {
  if (grid.problems.length > 0) return grid.problems
  const spread = spreadProblem(grid.cells.flat(2))
  return spread === null ? [] : [spread]
}

/**
 * Crossed gauge R&R: every appraiser measures every part several times. Variance components by analysis of variance, the interaction
 * pooled where its p-value is above 0.25, and the same by averages and ranges.
 * Source: AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B.
 *
 * @example crossedStudy({ parts: ['1', '2'], appraisers: ['A', 'B'], trials: 2, values: [[[1, 2], [2, 3]], [[5, 6], [6, 7]]] }, { tolerance: null, multiplier: 6, level: 0.95 }).analysis?.categories.value // => 4
 */
export const crossedStudy = (grid: GaugeGrid, options: StudyOptions): CrossedStudy => {
  const usable = usableGrid(grid)
  const problems = gridProblems(usable)
  const [first] = problems
  if (first !== undefined) {
    return { kind: 'crossed', verdict: noVerdict(first.sentence), problems, analysis: null }
  }
  const anova = crossedAnova(usable)
  const components = componentsOf(anova, usable, options)
  const categories = categoriesOf(components)
  return {
    kind: 'crossed',
    verdict: gaugeVerdict(components, categories),
    problems,
    analysis: {
      anova,
      components,
      categories,
      charts: appraiserCharts(usable),
      ranges: rangeStudy(usable, options),
    },
  }
}
