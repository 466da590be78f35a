import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLocation } from 'wouter'
import type { Plan } from '../../../contract/plan.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'

/** Ends a plan, after asking. */
export const DeletePlan = ({ plan }: { readonly plan: Plan }) => {
  const [, navigate] = useLocation()
  const [opened, { open, close }] = useDisclosure()
  const remove = useChange('plan.delete', ['plan.list'])
  return (
    <Card title={t('Delete')}>
      <p>{t('To stop it for a while, let it rest instead.')}</p>
      <div className={classes.buttons}>
        <Button variant="default" color="alarm" onClick={open}>
          {t('Delete plan')}
        </Button>
      </div>
      <Modal opened={opened} onClose={close} title={t('Delete {{name}}?', { name: plan.name })}>
        <div className={classes.dialog}>
          <p>{t('What was measured and what was missed stays in the records. This cannot be undone.')}</p>
          <ErrorNotice error={remove.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate({ plan_id: plan.id }, { onSuccess: () => navigate('/characteristics/plans') })
              }
            >
              {t('Delete {{name}}', { name: plan.name })}
            </Button>
            <Button variant="default" onClick={close}>
              {t('Keep it')}
            </Button>
          </div>
        </div>
      </Modal>
    </Card>
  )
}
