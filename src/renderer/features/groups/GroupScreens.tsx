import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { DeleteGroup } from './DeleteGroup.tsx'
import { GroupForm } from './GroupForm.tsx'
import { UnknownGroup } from './UnknownGroup.tsx'

/** Sets up a group. */
export const NewGroupScreen = () => {
  const [, navigate] = useLocation()
  const create = useChange('group.create', ['group.list'])
  return (
    <Screen
      narrow
      title={t('New characteristic group')}
      actions={
        <Button component={Link} href="/charts/groups" variant="subtle">
          {t('Cancel')}
        </Button>
      }
    >
      <GroupForm
        known={null}
        save={t('Create group')}
        error={create.error}
        busy={create.isPending}
        onSave={(input) => create.mutate(input, { onSuccess: ({ id }) => navigate(`/charts/groups/${id}`) })}
      />
    </Screen>
  )
}

/** Changes or deletes a group. */
export const EditGroupScreen = ({ groupId }: { readonly groupId: number }) => {
  const [, navigate] = useLocation()
  const { data, error, refetch } = useOperation('group.get', { group_id: groupId })
  const update = useChange('group.update', ['group.list', 'group.get', 'group.chart'])
  if (isUnknown(error)) return <UnknownGroup />
  return (
    <Screen
      narrow
      title={data === undefined ? t('Characteristic group') : t('Change {{name}}', { name: data.name })}
      actions={
        <Button component={Link} href={`/charts/groups/${groupId}`} variant="default">
          {t('Open chart')}
        </Button>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined && (
        <>
          <GroupForm
            key={data.updated_at}
            known={data}
            save={t('Save changes')}
            error={update.error}
            busy={update.isPending}
            onSave={(input) =>
              update.mutate(
                {
                  group_id: groupId,
                  changes: data.limits_revision === null ? input : { name: input.name },
                },
                { onSuccess: () => navigate(`/charts/groups/${groupId}`) },
              )
            }
          />
          <DeleteGroup group={data} />
        </>
      )}
    </Screen>
  )
}
