import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Link, useLocation } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { DeletePlan } from './DeletePlan.tsx'
import { PlanForm } from './PlanForm.tsx'

const list = '/characteristics/plans'

const back = (
  <Button component={Link} href={list} variant="default">
    {t('All plans')}
  </Button>
)

/** A plan that is being made. */
export const NewPlanScreen = () => {
  const [, navigate] = useLocation()
  const create = useChange('plan.create', ['plan.list'])
  return (
    <Screen title={t('New sampling plan')} narrow actions={back}>
      <PlanForm
        known={null}
        save={t('Save plan')}
        error={create.error}
        busy={create.isPending}
        onSave={(input) =>
          create.mutate(input, {
            onSuccess: ({ name }) => {
              notifications.show({ message: t('The plan “{{name}}” holds from now on.', { name }) })
              navigate(list)
            },
          })
        }
      />
    </Screen>
  )
}

/** A plan that is changed. */
export const EditPlanScreen = ({ planId }: { readonly planId: number }) => {
  const [, navigate] = useLocation()
  const { data, error, refetch } = useOperation('plan.get', { plan_id: planId })
  const update = useChange('plan.update', ['plan.list', 'plan.get'])
  if (isUnknown(error)) {
    return (
      <Screen title={t('Sampling plan')} narrow>
        <Empty sentence={t('There is no such plan any more.')}>{back}</Empty>
      </Screen>
    )
  }
  return (
    <Screen title={data?.name ?? t('Sampling plan')} narrow actions={back}>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data && (
        <>
          <PlanForm
            key={data.revision}
            known={data}
            save={t('Save plan')}
            error={update.error}
            busy={update.isPending}
            onSave={(input) =>
              update.mutate(
                { plan_id: planId, changes: { ...input, revision: data.revision } },
                {
                  onSuccess: ({ name }) => {
                    notifications.show({ message: t('The plan “{{name}}” is saved.', { name }) })
                    navigate(list)
                  },
                },
              )
            }
          />
          <DeletePlan plan={data} />
        </>
      )}
    </Screen>
  )
}
