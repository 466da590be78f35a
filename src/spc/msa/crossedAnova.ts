import { type AnovaLine, anovaLine, type Effect, pooledLine, testLine } from './anovaLine.ts'
import { effectSquares } from './effectSquares.ts'
import type { UsableGrid } from './usableGrid.ts'

/** Above this p-value the interaction counts as repeatability. */
export const poolingLevel = 0.25

/** The analysis of variance of a crossed study, both ways, and which of the two the components come from. */
export interface CrossedAnova {
  readonly chosen: 'interaction' | 'pooled'
  readonly interaction: readonly AnovaLine[]
  readonly pooled: readonly AnovaLine[]
}

const effectsOf = (grid: UsableGrid<number>): readonly Effect[] => {
  const [p, o, r] = [grid.parts.length, grid.appraisers.length, grid.trials]
  const squares = effectSquares(grid.cells)
  return [
    {
      id: 'part',
      name: 'Part',
      letter: 'P',
      formula: 'm·Σ(x̄ᵢ − x̄)² over the parts, m = appraisers × trials',
      squares: squares.part,
      behind: o * r,
      df: p - 1,
      dfFormula: 'parts − 1',
      dfWritten: `${p} − 1`,
    },
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
    {
      id: 'interaction',
      name: 'Part × appraiser',
      letter: 'PA',
      formula: 'm·Σ(x̄ᵢⱼ − x̄ᵢ − x̄ⱼ + x̄)² over the cells, m = trials',
      squares: squares.interaction,
      behind: r,
      df: (p - 1) * (o - 1),
      dfFormula: '(parts − 1)(appraisers − 1)',
      dfWritten: `(${p} − 1)(${o} − 1)`,
    },
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
  ]
}

/**
 * Two-way analysis of variance with random parts and appraisers. Parts and appraisers are tested against their interaction, or, where that
 * is pooled (its p above 0.25), against repeatability and interaction together.
 * Source: Montgomery (2013), Design and Analysis of Experiments, section 13.3; AIAG (2010), MSA, appendix A, for the level of pooling.
 *
 * @param grid without problems
 * @example crossedAnova(usableGrid({ parts: ['1', '2'], appraisers: ['A', 'B'], trials: 2, values: [[[1, 2], [2, 3]], [[5, 6], [6, 7]]] })).chosen // => 'pooled'
 */
export const crossedAnova = (grid: UsableGrid<number>): CrossedAnova => {
  const lines = effectsOf(grid).map((effect) => anovaLine(effect, grid.excluded))
  const [part, appraiser, both, error, total] = lines
  if (!part || !appraiser || !both || !error || !total) throw new RangeError('A table has five lines.')
  const tested = testLine(both, error)
  const pool = pooledLine(both, error)
  const none = both.ms?.value === 0
  const p = tested.p?.value ?? null
  return {
    chosen: none || (p !== null && p > poolingLevel) ? 'pooled' : 'interaction',
    interaction: [testLine(part, both), testLine(appraiser, both), tested, error, total],
    pooled: [testLine(part, pool), testLine(appraiser, pool), pool, total],
  }
}
