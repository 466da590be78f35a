import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { CapsLockHint } from '../../components/CapsLockHint.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { Notice } from '../../components/Notice.tsx'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './FrontPage.module.css'
import { FrontPage } from './FrontPage.tsx'
import { forgetSetup, keepSetup, readKeptSetup } from './keptSetup.ts'
import { type SetupForm, setupFaults } from './setupFaults.ts'

const empty: SetupForm = { username: '', full_name: '', password: '', again: '', station_name: '' }

/** The first start: who looks after this station, and what it is called. */
export const SetupScreen = () => {
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const [kept] = useState(() => readKeptSetup())
  const [form, setForm] = useState<SetupForm>({ ...empty, ...kept?.fields })
  const formElement = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const create = useChange('setup.create')
  const signIn = useChange('session.signIn')

  const faults = { ...sentenceFaults(create.error), ...(tried ? setupFaults(form) : {}) }
  const field = (name: keyof SetupForm, help: string) => ({
    name,
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const next = { ...form, [name]: event.currentTarget.value }
      setForm(next)
      keepSetup(next)
    },
    // Mantine's password field shows a fault without telling a screen reader that the field is wrong.
    'aria-invalid': faults[name] !== undefined,
    ...helpOr(faults[name], help),
  })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(setupFaults(form))
    if (first !== undefined) {
      formElement.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus()
      return
    }
    const { username, password, full_name, station_name } = form
    const named = station_name.trim() === '' ? {} : { station_name }
    try {
      await create.mutateAsync({ username, password, full_name, ...named })
      forgetSetup()
      await signIn.mutateAsync({ username: username.trim(), password })
      navigate('/welcome')
    } catch {
      // Both errors are shown below; what was typed stays.
    }
    await queries.invalidateQueries()
  }

  const busy = create.isPending || signIn.isPending
  const error = create.error?.details.length === 0 ? create.error : signIn.error
  return (
    <FrontPage
      wide
      title={t('Set up this station')}
      lead={t('You become its administrator. Everything stays on this computer.')}
    >
      <form ref={formElement} className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('Station name')}
          autoFocus
          {...field(
            'station_name',
            t('What people call this place, such as “Line 3, ring grinder”. You may leave it empty.'),
          )}
        />
        <div className={classes.pair}>
          <TextInput
            label={t('Your full name')}
            autoComplete="name"
            {...field('full_name', t('Says to others who is behind the user name.'))}
          />
          <TextInput
            label={t('User name')}
            autoComplete="username"
            spellCheck={false}
            {...field(
              'username',
              t(
                'What you sign in with, and what stands beside what you change. At least 3 letters or digits.',
              ),
            )}
          />
        </div>
        {kept?.hadPassword === true && form.password === '' && (
          <Notice kind="info">{t('Type the passwords again: they are kept nowhere.')}</Notice>
        )}
        <div className={classes.pair}>
          <PasswordInput
            label={t('Password')}
            autoComplete="new-password"
            {...field('password', t('At least 12 characters. A short sentence is easy to remember.'))}
          />
          <PasswordInput
            label={t('Password again')}
            autoComplete="new-password"
            {...field('again', t('So that a slip of the finger does not lock you out.'))}
          />
        </div>
        <CapsLockHint />
        <ErrorNotice error={error} />
        <Button type="submit" loading={busy}>
          {t('Set up station')}
        </Button>
      </form>
    </FrontPage>
  )
}
