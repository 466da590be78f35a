import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { roleRateLimit } from '../../../contract/permission.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatDay } from '../../components/formatTime.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { KeyFields } from './KeyFields.tsx'
import classes from './Keys.module.css'
import { changesOf, draftFaults, draftOf, type KeyDraft } from './keyDraft.ts'
import { keyFaults, otherFault } from './keyFaults.ts'
import { OwnerFields } from './OwnerFields.tsx'
import { keyTitle, type ShownKey } from './shownKey.ts'

interface EditKeyFormProps {
  readonly shown: ShownKey
  readonly asAdmin: boolean
  readonly onDone: () => void
}

/** Changes what a key may do; its secret stays. */
export const EditKeyForm = ({ shown: key, asAdmin, onDone }: EditKeyFormProps) => {
  const { user } = useSession()
  const { data: people = [] } = useOperation('user.list', {}, { enabled: asAdmin })
  const updateOwn = useChange('apiKey.update', ['apiKey.list', 'adminKey.list'])
  const updateAny = useChange('adminKey.update', ['apiKey.list', 'adminKey.list'])
  const [draft, setDraft] = useState(() => draftOf(key))
  const [tried, setTried] = useState(false)
  const { owner: named } = key
  const owner =
    people.find(({ user_id }) => user_id === named?.user_id) ??
    (named === undefined ? user : { ...named, client_id: null })
  const { error, isPending, variables } = asAdmin ? updateAny : updateOwn
  const local = draftFaults(draft, draft.rate === key.rate_limit_per_minute ? null : roleRateLimit[user.role])
  const faults = {
    ...keyFaults(error, variables?.changes.allowed_addresses ?? []),
    ...(tried ? local : {}),
  }
  const change = (changes: Partial<KeyDraft>) => setDraft((known) => ({ ...known, ...changes }))

  const form = useFirstFault(faults)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(local).length > 0) return
    const changes = changesOf(draft, key)
    if (asAdmin) {
      const client_id = draft.client === '' ? null : draft.client
      updateAny.mutate({ id: key.id, changes: { ...changes, client_id } }, { onSuccess: onDone })
    } else updateOwn.mutate({ id: key.id, changes }, { onSuccess: onDone })
  }

  return (
    <Card title={t('Edit {{key}}', { key: keyTitle(key) })}>
      <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Edit the key')}>
        <p className={classes.quiet}>
          <code>{key.key_prefix}</code>
          {named !== undefined && ` · ${named.full_name}`} {t('· the key itself stays as it is')}
        </p>
        <KeyFields
          draft={draft}
          onChange={change}
          faults={faults}
          owner={owner}
          keeps={
            key.expires_at === null
              ? undefined
              : t('On {{expiresAt}}, as it is now', { expiresAt: formatDay(Date.parse(key.expires_at)) })
          }
          ends={key.replaced_by === null}
        />
        {asAdmin && (
          <OwnerFields
            people={people}
            owner={{ ...owner, user_id: named?.user_id ?? user.user_id }}
            client={draft.client}
            onClient={(client) => change({ client })}
            faults={faults}
          />
        )}
        <ErrorNotice error={otherFault(error)} />
        <div className={classes.buttons}>
          <Button type="submit" loading={isPending}>
            {t('Save key')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('Cancel')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
