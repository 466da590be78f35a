import { IconWorld } from '@tabler/icons-react'
import { useBoard } from '../connection/BoardProvider.tsx'
import { useOperation } from '../connection/useOperation.ts'
import { t } from '../words/t.ts'
import classes from './Banner.module.css'

const Line = ({ address }: { readonly address?: string }) => (
  <output className={classes.network}>
    <IconWorld size={20} aria-hidden="true" />
    <span>
      {t('This station can be reached from the network{{what}}', {
        what: address === undefined ? '' : t(' at {{address}}', { address }),
      })}
    </span>
  </output>
)

/** Stands on every screen while other computers can reach the station. */
export const NetworkBanner = () => {
  const address = useBoard()?.status.network_address ?? null
  return address !== null && <Line address={address} />
}

/** The same before anybody has signed in. */
export const FrontNetworkBanner = () => {
  const { data } = useOperation('setup.status', {})
  return data?.open_to_network === true && <Line />
}
