import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { CapsLockHint } from '../../components/CapsLockHint.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import classes from './FrontPage.module.css'
import { FrontPage } from './FrontPage.tsx'

/** Who works here now. */
export const SignInScreen = ({ stationName }: { readonly stationName: string }) => {
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useChange('session.signIn', ['session.current'])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (username.trim() === '' || password === '') return
    signIn.mutate({ username: username.trim(), password })
  }

  return (
    <FrontPage title="Sign in" lead={stationName}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label="User name"
          autoFocus
          autoComplete="username"
          spellCheck={false}
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <CapsLockHint />
        <ErrorNotice error={signIn.error} />
        <Button type="submit" loading={signIn.isPending} disabled={username.trim() === '' || password === ''}>
          Sign in
        </Button>
      </form>
    </FrontPage>
  )
}
