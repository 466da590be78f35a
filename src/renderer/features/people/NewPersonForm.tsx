import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { ManagedUser } from '../../../contract/user.ts'
import { CapsLockHint } from '../../components/CapsLockHint.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { BadgeFields } from './BadgeFields.tsx'
import { focusField } from './focusField.ts'
import { NewPassword } from './NewPassword.tsx'
import classes from './People.module.css'
import { NameField, PersonFields } from './PersonFields.tsx'
import { emptyPerson, newPersonOf } from './personDraft.ts'
import { newPersonFaults } from './personFaults.ts'

/** Somebody who shall be able to sign in. */
export const NewPersonForm = ({ onDone }: { readonly onDone: (person: ManagedUser) => void }) => {
  const create = useChange('user.create', ['user.list'])
  const [draft, setDraft] = useState(emptyPerson)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const faults = { ...sentenceFaults(create.error), ...(tried ? newPersonFaults(draft) : {}) }
  const change = (next: typeof draft) => {
    create.reset()
    setDraft(next)
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(newPersonFaults(draft))
    if (first !== undefined) return focusField(form.current, first)
    create.mutate(newPersonOf(draft), {
      onSuccess: onDone,
      onError: ({ details: [detail] }) => focusField(form.current, detail?.field),
    })
  }

  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Add a person')}>
      <NameField
        value={draft.full_name}
        fault={faults.full_name}
        onChange={(full_name) => change({ ...draft, full_name })}
      />
      <TextInput
        label={t('User name')}
        name="username"
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        value={draft.username}
        onChange={({ currentTarget }) => change({ ...draft, username: currentTarget.value })}
        {...helpOr(faults.username, t('What the person signs in with. It stays: records name people by it.'))}
      />
      <NewPassword
        label={t('Password for the first time')}
        value={draft.password}
        fault={faults.password}
        onChange={(password) => change({ ...draft, password })}
      />
      <CapsLockHint />
      <PersonFields draft={draft} faults={faults} onChange={change} />
      <BadgeFields
        badge={draft.badge}
        pin={draft.pin}
        pinHelp={t('4 to 8 digits, for quick sign-in at this station.')}
        faults={faults}
        onBadge={(badge) => change({ ...draft, badge })}
        onPin={(pin) => change({ ...draft, pin })}
      />
      <ErrorNotice error={create.error?.details.length === 0 ? create.error : null} />
      <div className={classes.buttons}>
        <Button type="submit" loading={create.isPending}>
          {t('Add person')}
        </Button>
      </div>
    </form>
  )
}
