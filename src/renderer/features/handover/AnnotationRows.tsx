import { Link } from 'wouter'
import type { Handover } from '../../../contract/handover.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { categoryWords } from '../chart/categoryWords.ts'
import type { PlantClock } from '../plans/plantClock.ts'
import classes from './Handover.module.css'

interface AnnotationRowsProps {
  readonly page: Handover
  readonly clock: PlantClock
}

/** As many as a page of handover names one by one. */
const most = 200

/** What people noted on charts for the time of the shift, the newest first. */
export const AnnotationRows = ({ page, clock }: AnnotationRowsProps) => {
  const { from, to } = page.shift
  const last = new Date(Date.parse(to) - 1).toISOString()
  const { data = [] } = useOperation('annotation.list', { from, to: last, limit: most })
  if (data.length === 0) return null
  return (
    <section className={classes.part} aria-label={t('Notes on charts')}>
      <h3>{t('Notes on charts')}</h3>
      <ul className={classes.rows}>
        {data.map((note) => (
          <li key={note.id}>
            <StateMark kind="steady" />
            <span>
              {clock.dayAndTime(note.from)}{' '}
              <Link className={classes.link ?? ''} href={`/charts/${note.characteristic_id}`}>
                {note.characteristic_name}
              </Link>{' '}
              {note.category !== null && `${categoryWords[note.category]} · `}
              {t('{{text}} ({{author}})', { text: note.text, author: note.author })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
