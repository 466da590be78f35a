import { Button } from '@mantine/core'
import { type RefObject, useState } from 'react'
import type { Annotation } from '../../../contract/annotation.ts'
import type { ContractError } from '../../../contract/errors.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { numberOfSample } from '../../charts/numberOfSample.ts'
import { indexAt } from '../../charts/xAxis.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import type { ChartFeed } from './chartFeed.ts'
import { NoteForm } from './NoteForm.tsx'
import { NoteItem } from './NoteItem.tsx'
import { localMoment, type NoteDraft } from './noteDraft.ts'
import classes from './SidePanel.module.css'

interface NotesPanelProps {
  readonly feed: ChartFeed
  readonly annotations: readonly Annotation[]
  readonly error: ContractError | null
  readonly selected: number | null
  readonly chart: RefObject<ControlChart | null>
}

/** What people noted on a chart, the newest first, and a form for another note. */
export const NotesPanel = ({ feed, annotations, error, selected, chart }: NotesPanelProps) => {
  const { model } = feed
  const { may } = useSession()
  const [draft, setDraft] = useState<NoteDraft | null>(null)
  const subject =
    selected === null ? null : { sampleId: selected, number: numberOfSample(model, selected) ?? 0 }

  /** A period is at first what is in sight. */
  const begin = () => {
    const sight = chart.current?.inSight() ?? { from: 0, to: 0 }
    const timeOf = (index: number): number => model.points.columns.at[index] ?? Date.now()
    setDraft({
      at: selected === null ? 'period' : 'point',
      text: '',
      category: null,
      from: localMoment(timeOf(Math.max(0, sight.from))),
      to: localMoment(timeOf(Math.max(0, Math.min(sight.to, model.points.length) - 1))),
    })
  }
  const show = (note: Annotation) => {
    const index = indexAt({ mode: 'time', firstNumber: 1 }, model.points, Date.parse(note.from))
    const first = model.points.columns.sample_id[Math.min(index, model.points.length - 1)]
    chart.current?.select(note.sample_id ?? first ?? null)
  }
  return (
    <aside className={classes.panel} aria-label={t('Notes')}>
      <section className={classes.part}>
        <h2>{t('Notes')}</h2>
        {draft === null && may('sample.create') && (
          <Button variant="default" onClick={begin}>
            {t('Add a note')}
          </Button>
        )}
        {draft !== null && (
          <NoteForm feed={feed} first={draft} subject={subject} onDone={() => setDraft(null)} />
        )}
        <ErrorNotice error={error} />
        {annotations.length === 0 && draft === null && (
          <p className={classes.quiet}>
            {t(
              'Nothing is noted yet. A tool change or new material explains a chart best when it stands on it.',
            )}
          </p>
        )}
      </section>
      {annotations.length > 0 && (
        <ul className={classes.notes} aria-label={t('Notes on this chart')}>
          {annotations.map((note) => (
            <NoteItem
              key={`${note.id} ${note.revision}`}
              note={note}
              number={note.sample_id === null ? null : numberOfSample(model, note.sample_id)}
              onShow={() => show(note)}
            />
          ))}
        </ul>
      )}
    </aside>
  )
}
