import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { roleRateLimit } from '../../../contract/permission.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { KeyFields } from './KeyFields.tsx'
import classes from './Keys.module.css'
import { draftFaults, emptyDraft, type KeyDraft, newKeyOf } from './keyDraft.ts'
import { keyFaults, otherFault } from './keyFaults.ts'
import type { KeyScope } from './keyScope.ts'
import { OwnerFields } from './OwnerFields.tsx'
import type { FreshKey } from './ShownOnce.tsx'

interface NewKeyFormProps {
  readonly scope: KeyScope
  readonly onMade: (made: FreshKey) => void
  readonly onCancel: () => void
}

/** What a new key is for and how far it reaches. An administrator also says whose it is. */
export const NewKeyForm = ({ scope, onMade, onCancel }: NewKeyFormProps) => {
  const { user } = useSession()
  const { data: people = [] } = useOperation('user.list', {}, { enabled: scope === 'all' })
  const createOwn = useChange('apiKey.create', ['apiKey.list', 'adminKey.list'])
  const createAny = useChange('adminKey.create', ['apiKey.list', 'adminKey.list'])
  const [draft, setDraft] = useState(emptyDraft)
  const [ownerId, setOwnerId] = useState(user.user_id)
  const [tried, setTried] = useState(false)
  const owner = people.find(({ user_id }) => user_id === ownerId) ?? user
  const { error, isPending } = scope === 'own' ? createOwn : createAny
  const local = draftFaults(draft, roleRateLimit[user.role])
  const faults = {
    ...keyFaults(
      error,
      createAny.variables?.allowed_addresses ?? createOwn.variables?.allowed_addresses ?? [],
    ),
    ...(tried ? local : {}),
  }
  const change = (changes: Partial<KeyDraft>) => setDraft((known) => ({ ...known, ...changes }))

  const form = useFirstFault(faults)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(local).length > 0) return
    const input = newKeyOf(draft)
    const made = (text: string) =>
      onMade({
        text,
        title: input.name,
        permissions: input.permissions,
        addresses: input.allowed_addresses,
        owner,
        client: draft.client === '' ? null : draft.client,
        replaces: null,
      })
    if (scope === 'own') createOwn.mutate(input, { onSuccess: (created) => made(created.plaintext_key) })
    else {
      createAny.mutate(
        { ...input, user_id: ownerId, client_id: draft.client === '' ? null : draft.client },
        { onSuccess: (created) => made(created.plaintext_key) },
      )
    }
  }

  return (
    <Card title={scope === 'own' ? t('Make a key') : t('Make a key for somebody')}>
      <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Make a key')}>
        {scope === 'all' && (
          <OwnerFields
            people={people}
            owner={owner}
            onOwner={(userId) => {
              setOwnerId(userId)
              change({ client: '', chosen: [] })
            }}
            client={draft.client}
            onClient={(client) => change({ client, chosen: [] })}
            faults={faults}
          />
        )}
        <KeyFields draft={draft} onChange={change} faults={faults} owner={owner} />
        <ErrorNotice error={otherFault(error)} />
        <div className={classes.buttons}>
          <Button type="submit" loading={isPending}>
            {t('Make key')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('Cancel')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
