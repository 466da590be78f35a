import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './MasterData.module.css'

interface AddRowProps {
  /** What the button says. */
  readonly word: string
  readonly label: string
  readonly help: string
  readonly maxLength: number
  /** What there is already: adding one of these would change it. */
  readonly taken: readonly string[]
  readonly error: ContractError | null
  readonly pending: boolean
  readonly onAdd: (id: string, onSuccess: () => void) => void
  /** Further fields that a new one needs. */
  readonly children?: ReactNode
}

/** Adds a record by its id; the rest is filled in where it stands then. */
export const AddRow = (props: AddRowProps) => {
  const { word, label, help, maxLength, taken, error, pending, onAdd, children } = props
  const [id, setId] = useState('')
  const [tried, setTried] = useState(false)
  const typed = id.trim()
  const isTaken = taken.includes(typed)
  const fault =
    typed === '' ? t('Give it an id.') : isTaken ? t('This one is in the list already.') : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (fault !== undefined) return
    onAdd(typed, () => {
      setId('')
      setTried(false)
    })
  }
  return (
    <form className={classes.add} onSubmit={submit} noValidate aria-label={word}>
      <TextInput
        label={label}
        maxLength={maxLength}
        value={id}
        onChange={({ currentTarget }) => setId(currentTarget.value)}
        onKeyDown={(event) => event.key === '?' && event.stopPropagation()}
        {...helpOr(tried || isTaken ? fault : undefined, help)}
      />
      {children}
      <Button type="submit" variant="default" loading={pending}>
        {word}
      </Button>
      <ErrorNotice error={error} />
    </form>
  )
}
