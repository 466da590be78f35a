import { type RefObject, useState } from 'react'
import type { LimitsRevision } from '../../../contract/limits.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'
import { RevisionFacts } from './RevisionFacts.tsx'
import { revisionOrigin } from './revisionOrigin.ts'

interface RevisionListProps {
  readonly model: ChartModel
  readonly revisions: readonly LimitsRevision[]
  readonly chart: RefObject<ControlChart | null>
}

/** The first subgroup that was judged by a revision; null where none was yet. */
const firstJudgedBy = (model: ChartModel, revision: number): number | null => {
  const { columns, length } = model.points
  const index = columns.revision.indexOf(revision)
  return index < 0 || index >= length ? null : (columns.sample_id[index] ?? null)
}

/** Every revision, the newest first: choosing one shows its step in the chart, and all that is known of it. */
export const RevisionList = ({ model, revisions, chart }: RevisionListProps) => {
  const [opened, setOpened] = useState<number | null>(null)
  if (revisions.length === 0) {
    return <p className={classes.quiet}>{t('No limits are frozen yet; those in the chart are on trial.')}</p>
  }
  const choose = (revision: number) => {
    setOpened(revision === opened ? null : revision)
    const sampleId = firstJudgedBy(model, revision)
    if (revision !== opened && sampleId !== null) chart.current?.select(sampleId)
  }
  return (
    <ul className={classes.revisions} aria-label={t('Revisions')}>
      {revisions
        .toSorted((a, b) => b.revision - a.revision)
        .map((one) => (
          <li key={one.revision}>
            <button
              type="button"
              className={classes.revision}
              aria-expanded={opened === one.revision}
              onClick={() => choose(one.revision)}
            >
              <strong>{t('Revision {{revision}}', { revision: one.revision })}</strong>
              <span>
                {revisionOrigin(one, model.characteristic.chart_type)}
                {one.reason !== null && ` · ${one.reason}`}
              </span>
              <span className={classes.quiet}>
                {one.created_by}, <RelativeTime at={one.created_at} />
              </span>
            </button>
            {opened === one.revision && (
              <RevisionFacts
                model={model}
                revision={one}
                judged={firstJudgedBy(model, one.revision) !== null}
              />
            )}
          </li>
        ))}
    </ul>
  )
}
