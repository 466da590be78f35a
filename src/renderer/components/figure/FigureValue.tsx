import type { FigureOut } from '../../../contract/figure.ts'
import { t } from '../../words/t.ts'
import { useShowFigure } from './FigurePanelProvider.tsx'
import classes from './FigureValue.module.css'
import { figureTitle, shownValue } from './shownFigure.ts'

interface FigureValueProps {
  readonly figure: FigureOut
  /** Ten significant digits unless given. */
  readonly decimals?: number
  readonly unit?: string | null
  /** Whether its thousands are set apart. */
  readonly grouped?: boolean
  /** What a screen reader calls it; the figure's symbol unless given. */
  readonly label?: string
}

/** A computed number: a click opens the panel that tells how it came about, or why there is none. */
export const FigureValue = ({ figure, decimals, unit, grouped = false, label }: FigureValueProps) => {
  const show = useShowFigure()
  const shown = { figure, unit: unit ?? null, grouped, ...(decimals === undefined ? {} : { decimals }) }
  return (
    <button
      type="button"
      className={classes.value}
      aria-label={figureTitle(shown, label ?? figure.symbol)}
      aria-haspopup="dialog"
      title={figure.reason ?? t('Show how this was computed')}
      onClick={() => show(shown)}
    >
      {shownValue(shown)}
      {unit && figure.value !== null && <span className={classes.unit}> {unit}</span>}
    </button>
  )
}
