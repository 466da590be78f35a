import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Handover } from '../../../contract/handover.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { plantClock } from '../plans/plantClock.ts'
import classes from './Handover.module.css'

/** What people leave for the next shift; each note is kept as it is written, with its author. */
export const NotesCard = ({ page }: { readonly page: Handover }) => {
  const { may } = useSession()
  const clock = plantClock(page.time_zone)
  const add = useChange('handover.addNote', ['handover.get'])
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text.trim() === '') return
    add.mutate(
      { shift_from: page.shift.from, text: text.trim() },
      {
        onSuccess: () => {
          setText('')
          setTried(false)
        },
      },
    )
  }
  return (
    <Card title={t('Notes for the next shift')}>
      {page.notes.length === 0 && <p className={classes.quiet}>{t('Nobody left a note yet.')}</p>}
      <ul className={classes.notes}>
        {page.notes.map((note) => (
          <li key={note.id}>
            <p>{note.text}</p>
            <span className={classes.quiet}>
              {t('{{author}}, {{time}}', { author: note.author, time: clock.dayAndTime(note.at) })}
            </span>
          </li>
        ))}
      </ul>
      {may('sample.create') && (
        <form className={classes.form} onSubmit={submit} noValidate>
          <Textarea
            label={t('Add a note')}
            description={t('It stays as it is written, with your name and the time.')}
            autosize
            minRows={3}
            maxLength={2000}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            error={tried && text.trim() === '' ? t('Write something first.') : undefined}
          />
          <ErrorNotice error={add.error} />
          <Button type="submit" loading={add.isPending}>
            {t('Leave this note')}
          </Button>
        </form>
      )}
    </Card>
  )
}
