/** How people and panels speak of a plotted statistic. */
export interface PanelWords {
  /** Heads the panel: "Mean", "Range". */
  readonly title: string
  /** The plotted points in a sentence: "9 subgroups in a row …". */
  readonly points: string
  /** One of them before its number, "The range ", or nothing where the number needs no name. */
  readonly subject: string
  /** A plotted point: "x̄". */
  readonly symbol: string
  /** The centre line: "x̿". */
  readonly centerSymbol: string
  /** How a point comes about: "x̄ = Σx/n". */
  readonly plotted: string
  /** How the centre line comes about. */
  readonly center: string
  /** The distance from the centre line to a limit: "3σ̂/√n". */
  readonly reach: string
  /** Whether the numbers are in the unit of the measurements. */
  readonly inUnit: boolean
}
