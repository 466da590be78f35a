import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLocation } from 'wouter'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Characteristics.module.css'
import { FormSection } from './FormSection.tsx'

/** Ends a characteristic, after asking. */
export const DeleteCharacteristic = ({ characteristic }: { readonly characteristic: Characteristic }) => {
  const [, navigate] = useLocation()
  const [opened, { open, close }] = useDisclosure()
  const remove = useChange('characteristic.delete', ['characteristic.list'])
  const { name, subgroups, chart_type: chartType } = characteristic
  return (
    <FormSection title={t('Delete')} help={t('For a characteristic that was set up by mistake.')}>
      <div className={classes.buttons}>
        <Button variant="default" color="alarm" onClick={open}>
          {t('Delete characteristic')}
        </Button>
      </div>
      <Modal opened={opened} onClose={close} title={t('Delete {{name}}?', { name })}>
        <div className={classes.revise}>
          <p>
            {subgroups === 0
              ? t('Nothing was measured with it yet. This cannot be undone.')
              : t('{{subgroups}} {{many}} were measured with it. This cannot be undone.', {
                  subgroups,
                  many: subgroupWords(chartType).many,
                })}
          </p>
          <ErrorNotice error={remove.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { characteristic_id: characteristic.id },
                  { onSuccess: () => navigate('/characteristics') },
                )
              }
            >
              {t('Delete {{name}}', { name })}
            </Button>
            <Button variant="default" onClick={close}>
              {t('Keep it')}
            </Button>
          </div>
        </div>
      </Modal>
    </FormSection>
  )
}
