import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './Catalogue.module.css'
import { suggestedCode } from './suggestedCode.ts'

interface AddCodeProps {
  readonly word: string
  readonly error: ContractError | null
  readonly pending: boolean
  readonly onAdd: (entry: { code: string; label: string }, onSuccess: () => void) => void
}

/** Adds an entry: people give it a name, and the code follows from that unless they write another. */
export const AddCode = ({ word, error, pending, onAdd }: AddCodeProps) => {
  const [label, setLabel] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const faults = fieldFaults(error)
  const shown = code ?? suggestedCode(label)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (label.trim() === '' || shown.trim() === '') return
    onAdd({ code: shown.trim(), label: label.trim() }, () => {
      setLabel('')
      setCode(null)
      setTried(false)
    })
  }
  return (
    <form className={classes.add} onSubmit={submit} noValidate aria-label={t('Add {{word}}', { word })}>
      <TextInput
        label={t('Name')}
        maxLength={120}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        {...helpOr(
          tried && label.trim() === ''
            ? t('Give it a name.')
            : faults.label && (error?.message ?? faults.label),
          t('What people read.'),
        )}
      />
      <TextInput
        label={t('Code')}
        maxLength={40}
        value={shown}
        onChange={(event) => setCode(event.currentTarget.value)}
        {...helpOr(
          tried && shown.trim() === ''
            ? t('Give it a code.')
            : faults.code && (error?.message ?? faults.code),
          t('What programs send. It never changes.'),
        )}
      />
      <Button type="submit" variant="default" loading={pending}>
        {t('Add {{word}}', { word })}
      </Button>
    </form>
  )
}
