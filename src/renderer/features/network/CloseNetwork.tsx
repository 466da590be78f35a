import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { NetworkSetting } from '../../../contract/network.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Network.module.css'

/** Ends the way in from the network, after asking: screens and gauges elsewhere lose the station at once. */
export const CloseNetwork = ({ setting }: { readonly setting: NetworkSetting }) => {
  const [opened, { open, close }] = useDisclosure()
  const change = useChange('settings.update', ['settings.get', 'network.get', 'setup.status'])
  return (
    <>
      <Button variant="default" color="alarm" onClick={open}>
        {t('Close to the network')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('Close to the network?')}>
        <div className={classes.form}>
          <p>
            {t(
              'Screens and gauges on other computers lose the station at once. Its certificates are kept for the next time.',
            )}
          </p>
          <ErrorNotice error={change.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={change.isPending}
              onClick={() => change.mutate({ network: { ...setting, enabled: false } }, { onSuccess: close })}
            >
              {t('Close to the network')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('Keep it open')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
