import { Button, Modal, NumberInput, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type NetworkSetting, networkSetting } from '../../../contract/network.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Network.module.css'

interface OpenNetworkProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly setting: NetworkSetting
}

const namesIn = (text: string): string[] => text.split(/[\s,;]+/).filter((name) => name !== '')

/** Asks under which port and names other computers may come in, and says what that means, before it lets them. */
export const OpenNetwork = ({ opened, onClose, setting }: OpenNetworkProps) => {
  const [port, setPort] = useState<number | string>(setting.port)
  const [names, setNames] = useState(setting.names.join('\n'))
  const change = useChange('settings.update', ['settings.get', 'network.get', 'setup.status'])
  const parsed = networkSetting.safeParse({ enabled: true, port, names: namesIn(names) })
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (parsed.success) change.mutate({ network: parsed.data }, { onSuccess: onClose })
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={setting.enabled ? t('Change how other computers come in') : t('Open to the network?')}
    >
      <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Open to the network')}>
        <p>
          {t(
            'Whoever reaches this computer on the network can then call the station over HTTPS. Every screen and every request needs a sign-in or a key, but one: the record of a piece opens to everybody who knows its number. The station makes a certificate authority of its own, and a banner stands on every screen while it is open. The change is recorded in the audit log.',
          )}
        </p>
        <NumberInput
          label={t('Port for HTTPS')}
          allowDecimal={false}
          allowNegative={false}
          value={port}
          onChange={setPort}
          {...helpOr(
            wrong.has('port') ? t('Use 1 to 65535.') : undefined,
            t('Gauges on this computer keep their own port, without TLS.'),
          )}
        />
        <Textarea
          label={t('Further names and addresses')}
          autosize
          minRows={2}
          value={names}
          onChange={({ currentTarget }) => setNames(currentTarget.value)}
          {...helpOr(
            wrong.has('names') ? t('Use host names or addresses, at most 20, each on a line.') : undefined,
            t(
              "This computer's own name and addresses are known. One name a line, such as cell-4.plant.local.",
            ),
          )}
        />
        <ErrorNotice error={change.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={change.isPending}>
            {setting.enabled ? t('Change') : t('Open to the network')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
