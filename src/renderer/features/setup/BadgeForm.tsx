import { PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useEnter } from '../../connection/useEnter.ts'
import { t } from '../../words/t.ts'
import forms from '../session/Forms.module.css'
import { PinPad } from '../session/PinPad.tsx'
import { digitsOf, shortestPin } from '../session/pinDigits.ts'

const longestBadge = 32

/** A badge and its PIN. A scanner types the badge and Enter, which leads to the PIN; the pad fills whichever field is in use. */
export const BadgeForm = () => {
  const enter = useEnter()
  const signIn = useChange('session.signInByBadge')
  const [badge, setBadge] = useState('')
  const [pin, setPin] = useState('')
  const [atPin, setAtPin] = useState(false)
  const pinField = useRef<HTMLInputElement>(null)
  const complete = badge.trim() !== '' && pin.length >= shortestPin

  const [value, setValue] = atPin
    ? ([pin, (next: string) => setPin(digitsOf(next))] as const)
    : ([badge, (next: string) => setBadge(next.slice(0, longestBadge))] as const)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!complete || signIn.isPending) return
    signIn.mutate({ badge: badge.trim(), pin }, { onSuccess: enter })
    setPin('')
    pinField.current?.focus()
  }
  const toPin = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || badge.trim() === '') return
    event.preventDefault()
    pinField.current?.focus()
  }

  return (
    <form className={forms.beside} onSubmit={submit} noValidate aria-label={t('Sign in with a badge')}>
      <div className={forms.form}>
        <TextInput
          label={t('Badge')}
          description={t('Scan it, or type its number.')}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={longestBadge}
          value={badge}
          onFocus={() => setAtPin(false)}
          onKeyDown={toPin}
          onChange={(event) => setBadge(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('PIN')}
          ref={pinField}
          autoComplete="off"
          inputMode="none"
          value={pin}
          onFocus={() => setAtPin(true)}
          onChange={(event) => setPin(digitsOf(event.currentTarget.value))}
          visibilityToggleButtonProps={{ 'aria-label': t('Show the PIN'), tabIndex: -1 }}
        />
        <ErrorNotice error={signIn.error} />
      </div>
      <PinPad
        into={atPin ? 'PIN' : 'badge'}
        word={t('Sign in')}
        pending={signIn.isPending}
        complete={complete}
        onDigit={(digit) => setValue(value + digit)}
        onBackspace={() => setValue(value.slice(0, -1))}
      />
    </form>
  )
}
