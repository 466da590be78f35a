import { Button, MultiSelect, Radio, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CreatedKey } from '../../../contract/apiKey.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import classes from './Keys.module.css'

interface NewKeyFormProps {
  readonly onMade: (created: CreatedKey) => void
  readonly onCancel: () => void
}

const rates = [
  { value: '60', label: '60 a minute' },
  { value: '600', label: '600 a minute' },
  { value: '6000', label: '6000 a minute' },
  { value: 'none', label: 'No limit' },
]

const expiries = [
  { value: '30', label: 'In 30 days' },
  { value: '90', label: 'In 90 days' },
  { value: '365', label: 'In a year' },
  { value: 'never', label: 'Never' },
]

/** What a new key is for and how far it reaches. */
export const NewKeyForm = ({ onMade, onCancel }: NewKeyFormProps) => {
  const tiles = useBoard()?.tiles ?? []
  const create = useChange('apiKey.create', ['apiKey.list'])
  const [description, setDescription] = useState('')
  const [scope, setScope] = useState('all')
  const [chosen, setChosen] = useState<string[]>([])
  const [rate, setRate] = useState('60')
  const [expiry, setExpiry] = useState('365')
  const [tried, setTried] = useState(false)
  const faults = fieldFaults(create.error)
  const noneChosen = scope === 'some' && chosen.length === 0

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (noneChosen) return
    create.mutate(
      {
        ...(description.trim() === '' ? {} : { description: description.trim() }),
        permissions: { characteristics: scope === 'all' ? 'all' : chosen.map(Number) },
        rate_limit_per_minute: rate === 'none' ? null : Number(rate),
        ...(expiry === 'never' ? {} : { expires_in_days: Number(expiry) }),
      },
      { onSuccess: onMade },
    )
  }

  return (
    <Card title="Make a key">
      <form className={classes.form} onSubmit={submit} noValidate aria-label="Make a key">
        <TextInput
          label="Used for"
          autoFocus
          maxLength={200}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
          {...helpOr(faults.description, 'The gauge or program that gets it, such as “Bench gauge 2”.')}
        />
        <Radio.Group label="May write" value={scope} onChange={setScope}>
          <div className={classes.radios}>
            <Radio value="all" label="Every characteristic" />
            <Radio value="some" label="Only these" />
          </div>
        </Radio.Group>
        {scope === 'some' && (
          <MultiSelect
            size="lg"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            label="Characteristics"
            searchable
            data={tiles.map((tile) => ({
              value: String(tile.characteristic_id),
              label: `${tile.name} (${tile.code})`,
            }))}
            value={chosen}
            onChange={setChosen}
            {...helpOr(
              tried && noneChosen ? 'Choose at least one.' : faults.permissions,
              'The key is refused for all others.',
            )}
          />
        )}
        <div className={classes.pair}>
          <Select
            label="Requests"
            data={rates}
            value={rate}
            allowDeselect={false}
            onChange={(value) => setRate(value ?? '60')}
            {...helpOr(faults.rate_limit_per_minute, 'More are refused, with how long to wait.')}
          />
          <Select
            label="Expires"
            data={expiries}
            value={expiry}
            allowDeselect={false}
            onChange={(value) => setExpiry(value ?? '365')}
            {...helpOr(faults.expires_in_days, 'Afterwards the key is refused.')}
          />
        </div>
        <ErrorNotice error={create.error?.details.length === 0 ? create.error : null} />
        <div className={classes.buttons}>
          <Button type="submit" loading={create.isPending}>
            Make key
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </form>
    </Card>
  )
}
