import { anovaComponents } from './anovaComponents.ts'
import { type AnovaLine, anovaLine, testLine } from './anovaLine.ts'
import { type AppraiserCharts, appraiserCharts } from './appraiserCharts.ts'
import { categoriesOf, type GaugeAnalysis, gridProblems } from './crossedStudy.ts'
import { effectSquares } from './effectSquares.ts'
import { gaugeVerdict, noVerdict, type Verdict } from './gaugeVerdict.ts'
import type { GaugeGrid, StudyOptions, StudyProblem } from './studyInput.ts'
import { type UsableGrid, usableGrid } from './usableGrid.ts'

/** A nested gauge study; without an analysis where `problems` say what is in its way. */
export interface NestedStudy {
  readonly kind: 'nested'
  readonly verdict: Verdict
  readonly problems: readonly StudyProblem[]
  readonly analysis:
    | (GaugeAnalysis & { readonly anova: readonly AnovaLine[]; readonly charts: AppraiserCharts })
    | null
}

const linesOf = (
  grid: UsableGrid<number>,
): Readonly<Record<'appraiser' | 'part' | 'repeatability' | 'total', AnovaLine>> => {
  const [p, o, r] = [grid.parts.length, grid.appraisers.length, grid.trials]
  const squares = effectSquares(grid.cells)
  const appraiser = anovaLine(
    {
      id: 'appraiser',
      name: 'Appraiser',
      letter: 'A',
      formula: 'm·Σ(x̄ⱼ − x̄)² over the appraisers, m = parts × trials',
      squares: squares.appraiser,
      behind: p * r,
      df: o - 1,
      dfFormula: 'appraisers − 1',
      dfWritten: `${o} − 1`,
    },
    grid.excluded,
  )
  const part = anovaLine(
    {
      id: 'part',
      name: 'Part within appraiser',
      letter: 'P',
      formula: 'm·Σ(x̄ᵢⱼ − x̄ⱼ)² over the parts of each appraiser, m = trials',
      squares: squares.nestedPart,
      behind: r,
      df: o * (p - 1),
      dfFormula: 'appraisers·(parts − 1)',
      dfWritten: `${o} × (${p} − 1)`,
    },
    grid.excluded,
  )
  const repeatability = anovaLine(
    {
      id: 'repeatability',
      name: 'Repeatability',
      letter: 'E',
      formula: 'Σ(xᵢⱼₖ − x̄ᵢⱼ)² over the measurements',
      squares: squares.repeatability,
      behind: 1,
      df: p * o * (r - 1),
      dfFormula: 'parts·appraisers·(trials − 1)',
      dfWritten: `${p} × ${o} × (${r} − 1)`,
    },
    grid.excluded,
  )
  const total = anovaLine(
    {
      id: 'total',
      name: 'Total',
      letter: 'T',
      formula: 'Σ(xᵢⱼₖ − x̄)² over the measurements',
      squares: squares.total,
      behind: 1,
      df: p * o * r - 1,
      dfFormula: 'measurements − 1',
      dfWritten: `${p * o * r} − 1`,
    },
    grid.excluded,
  )
  return {
    appraiser: testLine(appraiser, part),
    part: testLine(part, repeatability),
    repeatability,
    total,
  }
}

/**
 * Nested gauge R&R, for measurements that use the part up: each appraiser measures parts of their own, taken from one batch so that the
 * pieces that count as one part are as alike as can be.
 * Source: Montgomery (2013), Design and Analysis of Experiments, section 14.1; AIAG (2010), MSA 4th ed., chapter IV, section D.
 *
 * @param grid row i of appraiser j is that appraiser's own i-th part
 * @example nestedStudy({ parts: ['1', '2'], appraisers: ['A', 'B'], trials: 2, values: [[[1, 2], [2, 3]], [[5, 6], [6, 7]]] }, { tolerance: null, multiplier: 6, level: 0.95 }).analysis?.anova.length // => 4
 */
export const nestedStudy = (grid: GaugeGrid, options: StudyOptions): NestedStudy => {
  const usable = usableGrid(grid)
  const problems = gridProblems(usable)
  const [first] = problems
  if (first !== undefined) {
    return { kind: 'nested', verdict: noVerdict(first.sentence), problems, analysis: null }
  }
  const { appraiser, part, repeatability, total } = linesOf(usable)
  const lines = [appraiser, part, repeatability, total]
  const components = anovaComponents(
    lines,
    {
      repeatability: { line: repeatability, error: null, behind: 1 },
      appraiser: { line: appraiser, error: part, behind: usable.parts.length * usable.trials },
      interaction: null,
      part: { line: part, error: repeatability, behind: usable.trials },
    },
    options,
  )
  const categories = categoriesOf(components)
  return {
    kind: 'nested',
    verdict: gaugeVerdict(components, categories),
    problems,
    analysis: { anova: lines, components, categories, charts: appraiserCharts(usable) },
  }
}
