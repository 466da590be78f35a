import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AnnotationCategory } from '../../../contract/annotation.ts'
import { countWords } from '../../charts/formatValue.ts'
import { capitalized } from '../../components/capitalized.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { categoryWords } from './categoryWords.ts'
import type { ChartFeed } from './chartFeed.ts'
import { type NoteDraft, readNote } from './noteDraft.ts'
import classes from './SidePanel.module.css'

interface NoteFormProps {
  readonly feed: ChartFeed
  readonly first: NoteDraft
  /** The chosen subgroup, and its number; null where none is. */
  readonly subject: { readonly sampleId: number; readonly number: number } | null
  readonly onDone: () => void
}

const categories = Object.entries(categoryWords).map(([value, label]) => ({ value, label }))

/** Writes a note at the chosen point or for a period. */
export const NoteForm = ({ feed, first, subject, onDone }: NoteFormProps) => {
  const { characteristic } = feed.model
  const [draft, setDraft] = useState(first)
  const [missing, setMissing] = useState<string | null>(null)
  const add = useChange('annotation.add', ['annotation.list'])
  const change = (part: Partial<NoteDraft>) => {
    setDraft({ ...draft, ...part })
    setMissing(null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readNote(characteristic.id, draft, subject?.sampleId ?? null)
    if (typeof read === 'string') setMissing(read)
    else add.mutate(read, { onSuccess: onDone })
  }
  const noun = capitalized(subgroupWords(characteristic.chart_type).one)
  return (
    <form className={classes.rule} onSubmit={submit} noValidate aria-label={t('New note')}>
      <SegmentedControl
        aria-label={t('Where the note stands')}
        value={draft.at}
        onChange={(at) => change({ at: at === 'period' ? 'period' : 'point' })}
        data={[
          { value: 'point', label: t('At a point') },
          { value: 'period', label: t('For a period') },
        ]}
      />
      {draft.at === 'point' && (
        <output className={missing === 'point' ? classes.fault : classes.quiet}>
          {subject === null
            ? t('Choose the point in the chart: click it, or move to it with the arrow keys.')
            : `${noun} ${countWords(subject.number)}`}
        </output>
      )}
      {draft.at === 'period' && (
        <>
          <TextInput
            type="datetime-local"
            label={t('From')}
            value={draft.from}
            onChange={(event) => change({ from: event.currentTarget.value })}
            error={missing === 'from' ? t('Say when the period begins.') : undefined}
          />
          <TextInput
            type="datetime-local"
            label={t('Until')}
            value={draft.to}
            onChange={(event) => change({ to: event.currentTarget.value })}
            error={missing === 'to' ? t('Say when the period ends; not before it begins.') : undefined}
          />
        </>
      )}
      <Select
        label={t('About')}
        data={categories}
        value={draft.category}
        onChange={(category) => change({ category: category as AnnotationCategory | null })}
        placeholder={t('Nothing in particular')}
        clearable
      />
      <Textarea
        label={t('What happened')}
        autosize
        minRows={2}
        maxLength={500}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        error={missing === 'text' ? t('Write what happened.') : undefined}
      />
      <ErrorNotice error={add.error} />
      <Button type="submit" loading={add.isPending}>
        {t('Add the note')}
      </Button>
      <Button variant="subtle" onClick={onDone}>
        {t('Cancel')}
      </Button>
    </form>
  )
}
