import { StateMark } from '../components/StateMark.tsx'
import { useBridgeState } from '../connection/BridgeProvider.tsx'
import { t } from '../words/t.ts'
import classes from './Banner.module.css'

/** Says that what is shown may be old, for as long as the station cannot be reached. */
export const ConnectionBanner = () =>
  useBridgeState() === 'lost' && (
    <output className={classes.lost}>
      <StateMark kind="due" />
      <span>
        <strong>{t('No connection to the station.')}</strong>{' '}
        {t('What you see may be old; nothing can be saved. Trying again: check that Centerline is running.')}
      </span>
    </output>
  )
