import { PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import classes from './Forms.module.css'
import { PinPad } from './PinPad.tsx'
import { digitsOf, shortestPin } from './pinDigits.ts'

interface PinFormProps {
  /** What the form is, and what its button says: "Unlock". */
  readonly word: string
  readonly pending: boolean
  readonly error: ContractError | null
  readonly onPin: (pin: string) => void
}

/** A PIN, by a pad that gloves can hit or by the keyboard. Enter sends it. */
export const PinForm = ({ word, pending, error, onPin }: PinFormProps) => {
  const [pin, setPin] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pin.length < shortestPin || pending) return
    onPin(pin)
    setPin('')
  }
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={t('{{word}} with a PIN', { word })}
    >
      <PasswordInput
        label={t('PIN')}
        autoFocus
        data-autofocus
        autoComplete="off"
        inputMode="none"
        value={pin}
        onChange={(event) => setPin(digitsOf(event.currentTarget.value))}
        visibilityToggleButtonProps={{ 'aria-label': t('Show the PIN'), tabIndex: -1 }}
      />
      <PinPad
        into="PIN"
        word={word}
        pending={pending}
        complete={pin.length >= shortestPin}
        onDigit={(digit) => setPin(digitsOf(pin + digit))}
        onBackspace={() => setPin(pin.slice(0, -1))}
      />
      <ErrorNotice error={error} />
    </form>
  )
}
