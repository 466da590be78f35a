import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { type KpiReading, kpiFigure } from './kpiFigure.ts'
import { kpiDecimals, kpiUnit, type Shown } from './kpiWords.ts'

interface KpiValueProps {
  readonly kpi: Shown
  readonly reading: KpiReading
  /** What was filled in for it, in words. */
  readonly filled: readonly string[]
  /** Without its unit, in a column that names it; then what a screen reader calls it. */
  readonly label?: string
}

/** A figure of production; a click tells how it came about. */
export const KpiValue = ({ kpi, reading, filled, label }: KpiValueProps) => (
  <FigureValue
    grouped
    figure={kpiFigure(kpi, reading, filled)}
    decimals={kpiDecimals(kpi, reading.value)}
    {...(label === undefined ? { unit: kpiUnit(kpi) } : { label })}
  />
)
