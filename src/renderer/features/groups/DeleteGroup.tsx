import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLocation } from 'wouter'
import type { CharacteristicGroup } from '../../../contract/characteristicGroup.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Groups.module.css'

/** Ends a group, after asking. */
export const DeleteGroup = ({ group }: { readonly group: CharacteristicGroup }) => {
  const [, navigate] = useLocation()
  const [opened, { open, close }] = useDisclosure()
  const remove = useChange('group.delete', ['group.list'])
  return (
    <Card title={t('Delete')}>
      <p>
        {t('Its characteristics and their subgroups stay. Its limits and signals are not shown any more.')}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" color="alarm" onClick={open}>
          {t('Delete group')}
        </Button>
      </div>
      <Modal opened={opened} onClose={close} title={t('Delete {{name}}?', { name: group.name })}>
        <div className={classes.form}>
          <p>{t('This cannot be undone.')}</p>
          <ErrorNotice error={remove.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate({ group_id: group.id }, { onSuccess: () => navigate('/charts/groups') })
              }
            >
              {t('Delete {{name}}', { name: group.name })}
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
