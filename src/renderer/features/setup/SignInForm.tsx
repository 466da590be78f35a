import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { CapsLockHint } from '../../components/CapsLockHint.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useEnter } from '../../connection/useEnter.ts'
import { t } from '../../words/t.ts'
import classes from './FrontPage.module.css'

/** Name and password; afterwards everything is asked again, as the person who is here now. */
export const SignInForm = ({ known = '' }: { readonly known?: string }) => {
  const enter = useEnter()
  const [username, setUsername] = useState(known)
  const [password, setPassword] = useState('')
  const signIn = useChange('session.signIn')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (username.trim() === '' || password === '') return
    signIn.mutate({ username: username.trim(), password }, { onSuccess: enter })
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Sign in')}>
      <TextInput
        label={t('User name')}
        autoFocus={known === ''}
        data-autofocus={known === '' || undefined}
        autoComplete="username"
        spellCheck={false}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('Password')}
        autoFocus={known !== ''}
        data-autofocus={known !== '' || undefined}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <CapsLockHint />
      <ErrorNotice error={signIn.error} />
      <Button type="submit" loading={signIn.isPending} disabled={username.trim() === '' || password === ''}>
        {t('Sign in')}
      </Button>
    </form>
  )
}
