import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { NetworkState } from '../../../contract/network.ts'
import { Card } from '../../components/Card.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatDay } from '../../components/formatTime.ts'
import { Notice } from '../../components/Notice.tsx'
import { saveFile } from '../../components/saveFile.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { CloseNetwork } from './CloseNetwork.tsx'
import classes from './Network.module.css'
import { OpenNetwork } from './OpenNetwork.tsx'

/** Whether other computers can reach the station, and what they need to trust it. */
export const NetworkCard = () => {
  const { may } = useSession()
  const mayDecide = may('system.configure')
  const state = useOperation('network.get', {}, { enabled: mayDecide })
  const settings = useOperation('settings.get', {}, { enabled: mayDecide })
  const [opening, { open, close }] = useDisclosure()
  if (!mayDecide) return null
  const { data } = state
  return (
    <Card title={t('Network and security')}>
      <ErrorNotice error={state.error ?? settings.error} />
      {data !== undefined && (
        <>
          <p>{sentenceOf(data)}</p>
          {data.problem !== null && <Notice kind="warning">{data.problem}</Notice>}
          {data.addresses.length > 0 && <Facts state={data} />}
          <p className={classes.quiet}>
            {data.secrets_kept === 'system'
              ? t("Signing keys are sealed in the system's own place for secrets.")
              : t('Signing keys lie in files that only the user who runs Centerline may read.')}
          </p>
          {data.warnings.map((warning) => (
            <Notice key={warning} kind="warning">
              {warning}
            </Notice>
          ))}
          <div className={classes.buttons}>
            {settings.data !== undefined && (
              <Button variant="default" onClick={open}>
                {data.enabled ? t('Change port or names') : t('Open to the network')}
              </Button>
            )}
            {data.enabled && settings.data !== undefined && <CloseNetwork setting={settings.data.network} />}
          </div>
        </>
      )}
      {settings.data !== undefined && (
        <OpenNetwork key={String(opening)} opened={opening} onClose={close} setting={settings.data.network} />
      )}
    </Card>
  )
}

const sentenceOf = ({ addresses, by_command_line: forced }: NetworkState): string => {
  if (addresses.length === 0)
    return t('Only this computer reaches the station. Gauges and screens elsewhere do not.')
  return forced
    ? t(
        'Other computers reach the station over HTTPS, because it was started with --host. That holds until it ends.',
      )
    : t('Other computers reach the station over HTTPS. They must accept its certificate authority once.')
}

const Facts = ({ state }: { readonly state: NetworkState }) => {
  const bridge = useBridge()
  const download = async () => {
    const { pem } = await bridge.call('network.certificate', {})
    saveFile([pem], 'centerline-authority.crt', 'application/x-x509-ca-cert')
  }
  const { fingerprint } = state
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t('Addresses')}</dt>
        <dd>
          <ul className={classes.addresses}>
            {state.addresses.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </dd>
        {state.certificate_expires_at !== null && (
          <>
            <dt>{t('Certificate holds until')}</dt>
            <dd>
              {t('{{certificateExpiresAt}}, renewed by itself a month before', {
                certificateExpiresAt: formatDay(Date.parse(state.certificate_expires_at)),
              })}
            </dd>
          </>
        )}
        {state.authority_expires_at !== null && (
          <>
            <dt>{t('Authority holds until')}</dt>
            <dd>{formatDay(Date.parse(state.authority_expires_at))}</dd>
          </>
        )}
      </dl>
      {fingerprint !== null && (
        <div className={classes.fingerprint}>
          <p>
            {t(
              'SHA-256 fingerprint of the certificate authority. Compare it before you accept it elsewhere.',
            )}
          </p>
          <code>{fingerprint}</code>
          <div className={classes.buttons}>
            <CopyButton text={fingerprint} what={t('the fingerprint')} />
            <Button variant="default" onClick={() => void download()}>
              {t('Download certificate')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
