import { Select } from '@mantine/core'
import { seesAllClients } from '../../../contract/permission.ts'
import type { ManagedUser } from '../../../contract/user.ts'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { roleWords } from '../../components/roleWords.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import type { Reach } from './reachable.ts'

interface OwnerFieldsProps {
  readonly people: readonly ManagedUser[]
  /** Whose key it is; it cannot be given to somebody else later. */
  readonly owner: Reach & { readonly user_id: number }
  readonly onOwner?: (userId: number) => void
  readonly client: string
  readonly onClient: (client: string) => void
  readonly faults: FieldFaults
}

/** What only administrators decide: whose key it is, and to which client's data it is kept. */
export const OwnerFields = ({ people, owner, onOwner, client, onClient, faults }: OwnerFieldsProps) => {
  const { data: characteristics = [] } = useOperation('characteristic.list', {})
  const all = [...characteristics, ...people].map(({ client_id }) => client_id)
  const clients = [...new Set(all)].filter(
    (one) => one !== null && (seesAllClients(owner.role) || owner.client_id === one),
  )
  if (client !== '' && !clients.includes(client)) clients.push(client)
  return (
    <div className={classes.pair}>
      {onOwner !== undefined && (
        <Select
          label={t('Owner')}
          searchable
          allowDeselect={false}
          data={people
            .filter(({ disabled }) => !disabled)
            .map(({ user_id, full_name, role }) => ({
              value: String(user_id),
              label: `${full_name} · ${roleWords[role]}`,
            }))}
          value={String(owner.user_id)}
          onChange={(userId) => userId !== null && onOwner(Number(userId))}
          {...helpOr(faults.user_id, t('The key can do no more than this person, and stops with them.'))}
        />
      )}
      <Select
        label={t('Client')}
        allowDeselect={false}
        data={[
          { value: '', label: t('All that the owner sees') },
          ...clients
            .filter((one) => one !== null)
            .sort((a, b) => a.localeCompare(b))
            .map((one) => ({ value: one, label: t('Only {{one}}', { one }) })),
        ]}
        value={client}
        onChange={(chosen) => onClient(chosen ?? '')}
        {...helpOr(faults.client_id, t('Whose data the key is kept to.'))}
      />
    </div>
  )
}
