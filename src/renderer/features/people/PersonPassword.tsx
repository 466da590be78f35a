import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { ManagedUser } from '../../../contract/user.ts'
import { CapsLockHint } from '../../components/CapsLockHint.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { t } from '../../words/t.ts'
import { tooShort } from '../session/passwordFaults.ts'
import { focusField } from './focusField.ts'
import { NewPassword } from './NewPassword.tsx'
import classes from './People.module.css'
import { useUserChange } from './useUserChange.ts'

interface PersonPasswordProps {
  readonly person: ManagedUser
  readonly onSaved: (words: string) => void
}

/** Another password for somebody who forgot theirs. */
export const PersonPassword = ({ person, onSaved }: PersonPasswordProps) => {
  const update = useUserChange()
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const short = tooShort(password)
  const fault = (tried ? short : undefined) ?? sentenceFaults(update.error, 'changes').password

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (short !== undefined) return focusField(form.current, 'password')
    update.mutate(
      { user_id: person.user_id, changes: { password, must_change_password: true } },
      {
        onSuccess: () => {
          setPassword('')
          setTried(false)
          onSaved(
            t('{{fullName}} has a new password, and is signed out everywhere.', {
              fullName: person.full_name,
            }),
          )
        },
        onError: () => focusField(form.current, 'password'),
      },
    )
  }

  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('New password')}>
      <NewPassword
        label={t('New password')}
        value={password}
        fault={fault}
        onChange={(typed) => {
          update.reset()
          setPassword(typed)
        }}
      />
      <CapsLockHint />
      <ErrorNotice error={update.error?.details.length === 0 ? update.error : null} />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={update.isPending} disabled={password === ''}>
          {t('Set password')}
        </Button>
      </div>
    </form>
  )
}
