import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { AttemptNotice } from './AttemptNotice.tsx'

/** Sends one e-mail now and says what the server answered. */
export const MailTest = () => {
  const test = useChange('mailServer.test', ['delivery.list'])
  const [to, setTo] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    test.mutate({ to: to.trim() })
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Test of the mail server')}>
      <div className={classes.row}>
        <TextInput
          className={classes.wide ?? ''}
          label={t('Test to')}
          type="email"
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
          error={fieldFaults(test.error).to}
        />
        <Button type="submit" variant="default" loading={test.isPending}>
          {t('Send a test')}
        </Button>
      </div>
      <ErrorNotice error={test.error} />
      <AttemptNotice delivery={test.data} />
    </form>
  )
}
