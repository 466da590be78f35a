import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { CapsLockHint } from '../../components/CapsLockHint.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useEnter } from '../../connection/useEnter.ts'
import { t } from '../../words/t.ts'
import classes from './Forms.module.css'
import { PinForm } from './PinForm.tsx'

/** Lets the person go on who locked the window: with the PIN, or with the password, whichever gives the rights they had. */
export const Unlock = () => {
  const { user, hasPin, signedInBy } = useSession()
  const enter = useEnter()
  const unlock = useChange('session.unlock')
  const losesRights = signedInBy === 'password' && user.role !== 'OPERATOR_DATAENTRY'
  const [byPin, setByPin] = useState(hasPin && !losesRights)
  const [password, setPassword] = useState('')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password === '' || unlock.isPending) return
    unlock.mutate({ password }, { onSuccess: enter, onError: () => setPassword('') })
  }
  const change = () => {
    unlock.reset()
    setByPin(!byPin)
  }

  return (
    <>
      {byPin ? (
        <PinForm
          word={t('Unlock')}
          pending={unlock.isPending}
          error={unlock.error}
          onPin={(pin) => unlock.mutate({ pin }, { onSuccess: enter })}
        />
      ) : (
        <form
          className={classes.form}
          onSubmit={submit}
          noValidate
          aria-label={t('Unlock with the password')}
        >
          <PasswordInput
            label={t('Password')}
            autoFocus
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <CapsLockHint />
          <ErrorNotice error={unlock.error} />
          <Button
            type="submit"
            className={classes.large ?? ''}
            loading={unlock.isPending}
            disabled={password === ''}
          >
            {t('Unlock')}
          </Button>
        </form>
      )}
      {hasPin && (
        <div className={classes.form}>
          <Button variant="subtle" onClick={change}>
            {byPin ? t('Use the password instead') : t('Use the PIN instead')}
          </Button>
          {losesRights && (
            <p className={classes.quiet}>
              {t('The PIN gives an operator’s rights; the password gives yours back.')}
            </p>
          )}
        </div>
      )}
    </>
  )
}
