import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { CurrentSession } from '../../../contract/session.ts'
import { CapsLockHint } from '../../components/CapsLockHint.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Forms.module.css'
import { type NewPassword, passwordFaults, passwordHelp } from './passwordFaults.ts'

const empty: NewPassword = { current_password: '', new_password: '', again: '' }

/** A password of one's own in place of the present one. */
export const PasswordForm = ({ onDone }: { readonly onDone: (session: CurrentSession) => void }) => {
  const { user } = useSession()
  const change = useChange('session.changePassword')
  const [form, setForm] = useState(empty)
  const [tried, setTried] = useState(false)
  const formElement = useRef<HTMLFormElement>(null)

  const faults = { ...sentenceFaults(change.error), ...(tried ? passwordFaults(form) : {}) }
  const focus = (name: string | undefined) =>
    name !== undefined && formElement.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus()
  const field = (name: keyof NewPassword, help: string) => ({
    name,
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      change.reset()
      setForm({ ...form, [name]: event.currentTarget.value })
    },
    // Mantine's password field shows a fault without telling a screen reader that the field is wrong.
    'aria-invalid': faults[name] !== undefined,
    ...helpOr(faults[name], help),
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(passwordFaults(form))
    if (first !== undefined) return focus(first)
    if (change.isPending) return
    const { current_password, new_password } = form
    change.mutate(
      { current_password, new_password },
      { onSuccess: onDone, onError: ({ details: [detail] }) => focus(detail?.field) },
    )
  }

  return (
    <form
      ref={formElement}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={t('Change password')}
    >
      <input type="text" autoComplete="username" value={user.username} readOnly hidden />
      <PasswordInput
        label={t('Present password')}
        autoFocus
        data-autofocus
        autoComplete="current-password"
        {...field('current_password', t('So that nobody changes it who only found your screen open.'))}
      />
      <PasswordInput
        label={t('New password')}
        autoComplete="new-password"
        {...field('new_password', passwordHelp)}
      />
      <PasswordInput
        label={t('New password again')}
        autoComplete="new-password"
        {...field('again', t('So that a slip of the finger does not lock you out.'))}
      />
      <CapsLockHint />
      <ErrorNotice error={change.error?.details.length === 0 ? change.error : null} />
      <Button type="submit" loading={change.isPending}>
        {t('Change password')}
      </Button>
    </form>
  )
}
