import type { Ratio } from '../../../contract/production/ratios.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import type { InspectionFigures } from './inspectionDraft.ts'
import classes from './ShopEvents.module.css'

const figureText = ({ value }: Ratio, unit: string): string =>
  value === null ? '–' : `${formatNumber(value, 2)}${unit}`

/** The figures of an inspection while it is typed. */
export const FigureWords = ({ figures }: { readonly figures: InspectionFigures | null }) => (
  <output className={classes.figures} aria-label={t('Figures of this inspection')}>
    <span>
      {t('First-pass yield')} <strong>{figures === null ? '–' : figureText(figures.fpy, ' %')}</strong>
    </span>
    <span>
      {t('DPMO')} <strong>{figures === null ? '–' : figureText(figures.dpmo, '')}</strong>
    </span>
  </output>
)
