import { Link } from 'wouter'
import type { Inference } from '../../../contract/production/inference.ts'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { ChangeWords } from './ChangeWords.tsx'
import { InferenceMark } from './InferenceMark.tsx'
import { inferenceWords } from './inferenceWords.ts'
import classes from './Kpi.module.css'
import { KpiValue } from './KpiValue.tsx'
import type { KpiReading } from './kpiFigure.ts'
import { kpiWords, type Shown } from './kpiWords.ts'
import { TargetState } from './TargetState.tsx'

interface KpiTileProps {
  readonly kpi: Shown
  readonly reading: KpiReading
  readonly target: number | null
  readonly before: number | null
  /** Its course over the period; null where there is no figure. */
  readonly trend: readonly (number | null)[]
  readonly inference: readonly Inference[]
  /** Tells of all that was filled in for the figures. */
  readonly onFilledIn: () => void
}

/** One figure: how it stands, to its target and to before, and its course. */
export const KpiTile = ({ kpi, reading, target, before, trend, inference, onFilledIn }: KpiTileProps) => {
  const { name, about } = kpiWords[kpi]
  const values = trend.filter((value) => value !== null)
  return (
    <article className={classes.tile} aria-label={name}>
      <h2>
        <Link href={`/production/kpis/${kpi}`} className={classes.name}>
          {name}
        </Link>
      </h2>
      <p className={classes.about}>{about}</p>
      <p className={classes.value}>
        <KpiValue kpi={kpi} reading={reading} filled={inference.map(inferenceWords)} />
      </p>
      {reading.value === null ? (
        <p className={classes.quiet}>{reading.reason !== null && told(reading.reason)}</p>
      ) : (
        <>
          <p>
            <TargetState kpi={kpi} value={reading.value} target={target} />
          </p>
          <p>
            <ChangeWords kpi={kpi} value={reading.value} before={before} />
          </p>
          <InferenceMark name={name} inference={inference} onMore={onFilledIn} />
        </>
      )}
      {values.length > 1 && (
        <div className={classes.trend}>
          <Sparkline
            values={values}
            marks={[]}
            centerLine={null}
            ucl={target}
            lcl={null}
            label={t('Course of {{name}}', { name })}
          />
        </div>
      )}
    </article>
  )
}
