import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { ManagedUser } from '../../../contract/user.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { focusField } from './focusField.ts'
import classes from './People.module.css'
import { PersonAccess } from './PersonAccess.tsx'
import { PersonBadge } from './PersonBadge.tsx'
import { NameField, PersonFields } from './PersonFields.tsx'
import { PersonPassword } from './PersonPassword.tsx'
import { changesOf, draftOf } from './personDraft.ts'
import { nameFault } from './personFaults.ts'
import { useUserChange } from './useUserChange.ts'

interface PersonSheetProps {
  readonly person: ManagedUser
  readonly onSaved: (words: string) => void
}

/** All of one person that an administrator decides. Each part is saved by itself. */
export const PersonSheet = ({ person, onSaved }: PersonSheetProps) => {
  const { user } = useSession()
  const own = user.user_id === person.user_id
  return (
    <div className={classes.sheet}>
      <p className={classes.quiet}>
        {t('{{username}} · here since {{createdAt}}', {
          username: person.username,
          createdAt: formatExact(Date.parse(person.created_at)),
        })}
      </p>
      <Details person={person} onSaved={onSaved} />
      <section aria-label={t('Badge and PIN')}>
        <h2>{t('Badge and PIN')}</h2>
        <PersonBadge key={`${person.badge} ${person.has_pin}`} person={person} onSaved={onSaved} />
      </section>
      <section aria-label={t('Password')}>
        <h2>{t('Password')}</h2>
        {own ? (
          <p className={classes.quiet}>{t('Change your own password in the menu under your name.')}</p>
        ) : (
          <PersonPassword person={person} onSaved={onSaved} />
        )}
      </section>
      <section aria-label={t('Access')}>
        <h2>{t('Access')}</h2>
        <PersonAccess person={person} own={own} />
      </section>
    </div>
  )
}

const Details = ({ person, onSaved }: PersonSheetProps) => {
  const update = useUserChange()
  const [draft, setDraft] = useState(() => draftOf(person))
  const form = useRef<HTMLFormElement>(null)
  const changes = changesOf(person, draft)
  const fault = nameFault(draft.full_name)
  const faults = {
    ...sentenceFaults(update.error, 'changes'),
    ...(fault === undefined ? {} : { full_name: fault }),
  }
  const change = (next: typeof draft) => {
    update.reset()
    setDraft(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (fault !== undefined) return focusField(form.current, 'full_name')
    update.mutate(
      { user_id: person.user_id, changes },
      {
        onSuccess: ({ full_name }) =>
          onSaved(t('{{fullName}} is saved. It holds at their next step.', { fullName: full_name })),
      },
    )
  }
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Person')}>
      <NameField
        value={draft.full_name}
        fault={faults.full_name}
        onChange={(full_name) => change({ ...draft, full_name })}
      />
      <PersonFields draft={draft} faults={faults} onChange={change} />
      <ErrorNotice error={update.error?.details.length === 0 ? update.error : null} />
      <div className={classes.buttons}>
        <Button type="submit" loading={update.isPending} disabled={Object.keys(changes).length === 0}>
          {t('Save person')}
        </Button>
      </div>
    </form>
  )
}
