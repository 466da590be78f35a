import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Annotation } from '../../../contract/annotation.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { categoryWords } from './categoryWords.ts'
import { momentWords } from './momentWords.ts'
import classes from './SidePanel.module.css'

interface NoteItemProps {
  readonly note: Annotation
  /** Number of its subgroup; null where it is of a period, or that is not known here. */
  readonly number: number | null
  readonly onShow: () => void
}

const placeWords = ({ from, to }: Annotation, number: number | null): string => {
  const begin = momentWords(Date.parse(from))
  if (to !== null) return t('{{from}} to {{to}}', { from: begin, to: momentWords(Date.parse(to)) })
  return number === null ? begin : `${countWords(number)} · ${begin}`
}

/** One note: where it stands, what it says and whose it is. */
export const NoteItem = ({ note, number, onShow }: NoteItemProps) => {
  const { user, may } = useSession()
  const [doing, setDoing] = useState<'read' | 'edit' | 'remove'>('read')
  const [text, setText] = useState(note.text)
  const update = useChange('annotation.update', ['annotation.list'])
  const remove = useChange('annotation.remove', ['annotation.list'])
  const own = may('sample.create') && (note.author === user.username || may('sample.update'))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const changes = { text, revision: note.revision }
    update.mutate({ annotation_id: note.id, changes }, { onSuccess: () => setDoing('read') })
  }
  return (
    <li className={classes.note}>
      <button type="button" className={classes.place} onClick={onShow}>
        {placeWords(note, number)}
      </button>
      {note.category !== null && <span className={classes.quiet}>{categoryWords[note.category]}</span>}
      {doing === 'edit' ? (
        <form className={classes.noteForm} onSubmit={save}>
          <Textarea
            aria-label={t('What happened')}
            autosize
            maxLength={500}
            autoFocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ErrorNotice error={update.error} />
          <div className={classes.row}>
            <Button type="submit" loading={update.isPending} disabled={text.trim() === ''}>
              {t('Save')}
            </Button>
            <Button variant="subtle" onClick={() => setDoing('read')}>
              {t('Cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <p>{note.text}</p>
      )}
      <span className={classes.quiet}>
        {note.updated_by === null
          ? t('{{author}}, {{at}}', { author: note.author, at: momentWords(Date.parse(note.created_at)) })
          : t('{{author}}; changed by {{by}}, {{at}}', {
              author: note.author,
              by: note.updated_by,
              at: momentWords(Date.parse(note.updated_at ?? note.created_at)),
            })}
      </span>
      <ErrorNotice error={remove.error} />
      {own && doing === 'read' && (
        <div className={classes.row}>
          <Button variant="subtle" onClick={() => setDoing('edit')}>
            {t('Change')}
          </Button>
          <Button variant="subtle" onClick={() => setDoing('remove')}>
            {t('Remove')}
          </Button>
        </div>
      )}
      {doing === 'remove' && (
        <div className={classes.row}>
          <Button
            variant="default"
            loading={remove.isPending}
            onClick={() => remove.mutate({ annotation_id: note.id })}
          >
            {t('Take the note off the chart')}
          </Button>
          <Button variant="subtle" onClick={() => setDoing('read')}>
            {t('Keep it')}
          </Button>
        </div>
      )}
    </li>
  )
}
