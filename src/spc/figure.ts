/** A number that goes into a figure: "σ̂", "sigma within subgroups", 0.0098. */
export interface FigureInput {
  readonly symbol: string
  readonly meaning: string
  readonly value: number | string | null
}

/** One step of the way: the expression with its numbers put in, and what it comes to. */
export interface FigureStep {
  readonly expression: string
  readonly value: number | null
}

/**
 * A number together with the way it was computed. What a screen or the API shows is `value` of the very figure whose panel explains it,
 * so the two cannot disagree.
 */
export interface Figure {
  /** "Upper control limit". */
  readonly name: string
  /** "UCL". */
  readonly symbol: string
  /** Finite, or null where `reason` says why there is none. */
  readonly value: number | null
  /** Why there is no value, as a sentence for people; null where there is one. */
  readonly reason: string | null
  /** "x̿ + 3σ̂/√n". */
  readonly formula: string
  readonly inputs: readonly FigureInput[]
  /** In order; the last one's value is the figure's own, bit by bit. */
  readonly steps: readonly FigureStep[]
  /** Author, year, table or equation. */
  readonly source: string
  /** What was left out, a sentence each; empty where nothing was. */
  readonly excluded: readonly string[]
}

const significant = 10

/** The largest numbers round up to infinity; they stay as they are. */
const rounded = (value: number): number => {
  const near = Number(value.toPrecision(significant))
  return Number.isFinite(near) ? near : value
}

/**
 * A number as an expression writes it: at most ten significant digits, without trailing zeros.
 *
 * @example figureNumber(0.1 + 0.2) // => '0.3'
 * @example figureNumber(-1.5e-12) // => '−1.5e−12'
 */
export const figureNumber = (value: number): string => String(rounded(value)).replaceAll('-', '−')
