import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Card } from '../components/Card.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../components/fieldFaults.ts'
import { useChange } from '../connection/useChange.ts'
import { useOperation } from '../connection/useOperation.ts'
import { t } from '../words/t.ts'
import { typedPrefix } from './typedPrefix.ts'
import classes from './WedgeSection.module.css'

/** Which prefixes of gauges that type lead to a characteristic, whatever is on the screen when they are read. */
export const WedgeSection = ({ characteristicId }: { readonly characteristicId: number }) => {
  const { data, error, refetch } = useOperation('wedgeRoute.list', {})
  const create = useChange('wedgeRoute.create', ['wedgeRoute.list'])
  const remove = useChange('wedgeRoute.remove', ['wedgeRoute.list'])
  const [typed, setTyped] = useState('')
  const routes = (data ?? []).filter((route) => route.characteristic_id === characteristicId)
  const fault = fieldFaults(create.error).prefix
  const add = (event: FormEvent) => {
    event.preventDefault()
    const prefix = typedPrefix(typed)
    if (prefix === '') return
    create.mutate({ prefix, characteristic_id: characteristicId }, { onSuccess: () => setTyped('') })
  }
  return (
    <Card title={t('Gauges that type')}>
      <p className={classes.help}>
        {t(
          'A gauge with a keyboard interface types into the entry that is open. With a prefix before its values it leads here by itself, whatever is on the screen.',
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {routes.length > 0 && (
        <ul className={classes.routes} aria-label={t('Prefixes')}>
          {routes.map(({ id, prefix }) => (
            <li key={id}>
              <code>{prefix}</code>
              <Button
                variant="subtle"
                aria-label={t('Remove the prefix {{prefix}}', { prefix })}
                onClick={() => remove.mutate({ id })}
              >
                {t('Remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={classes.row} onSubmit={add}>
        <TextInput
          className={classes.prefix ?? ''}
          label={t('Prefix')}
          autoComplete="off"
          maxLength={40}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          {...helpOr(fault, t('Type it, such as B; or send a reading with the gauge.'))}
        />
        <Button type="submit" variant="default" loading={create.isPending} disabled={typed.trim() === ''}>
          {t('Lead it here')}
        </Button>
      </form>
      <ErrorNotice error={(fault === undefined ? create.error : null) ?? remove.error} />
    </Card>
  )
}
