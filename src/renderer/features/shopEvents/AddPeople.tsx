import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import { type PastedPerson, readPeople } from './pastedPeople.ts'
import classes from './ShopEvents.module.css'

interface AddPeopleProps {
  readonly opened: boolean
  /** How long the shift is. */
  readonly hours: number
  readonly busy: boolean
  readonly error: { readonly message: string } | null
  readonly onClose: () => void
  readonly onAdd: (people: readonly PastedPerson[]) => void
}

/** Takes people that are typed, or pasted from a table, a line each. */
export const AddPeople = ({ opened, hours, busy, error, onClose, onAdd }: AddPeopleProps) => {
  const [text, setText] = useState('')
  const { people, faults } = readPeople(text, hours)
  return (
    <Modal opened={opened} onClose={onClose} title={t('Add people')} size={560}>
      <div className={classes.form}>
        <Textarea
          label={t('Names or numbers, a line each')}
          data-autofocus
          autosize
          minRows={5}
          maxRows={14}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => event.key === '?' && event.stopPropagation()}
          description={t(
            'Whoever was away has the hours and the reason behind it, after a semicolon or in the next columns: E7; 8; sick',
          )}
        />
        {faults.length > 0 && (
          <ul className={classes.fault} role="alert">
            {faults.map(({ row, fault }) => (
              <li key={row}>{t('Line {{row}}: {{fault}}', { row: String(row), fault })}</li>
            ))}
          </ul>
        )}
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button
            disabled={people.length === 0 || faults.length > 0}
            loading={busy}
            onClick={() => onAdd(people)}
          >
            {t('Record {{count}} people', { count: people.length })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
