import { t } from '../../words/t.ts'
import { kpiNumber, kpiText } from '../kpi/kpiWords.ts'
import type { InspectionFigures } from './inspectionDraft.ts'
import classes from './ShopEvents.module.css'

/** The figures of an inspection while it is typed. */
export const FigureWords = ({ figures }: { readonly figures: InspectionFigures | null }) => (
  <output className={classes.figures} aria-label={t('Figures of this inspection')}>
    <span>
      {t('First-pass yield')} <strong>{kpiText('fpy', figures?.fpy.value ?? null)}</strong>
    </span>
    <span>
      {t('DPMO')} <strong>{kpiNumber('dpmo', figures?.dpmo.value ?? null)}</strong>
    </span>
  </output>
)
