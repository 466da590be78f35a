import { Button } from '@mantine/core'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Tour.module.css'
import { goToStop, useTourStop } from './tourStore.ts'
import { useTourSeen } from './useTourSeen.ts'

/** Offers the tour to whoever has neither taken nor skipped it; it covers nothing. */
export const TourOffer = () => {
  const { seen, see } = useTourSeen()
  const stop = useTourStop()
  if (seen !== false || stop !== null) return null
  return (
    <Notice kind="info">
      <div className={classes.offer}>
        <p>{t('New here? A look around takes a minute.')}</p>
        <div className={classes.buttons}>
          <Button onClick={() => goToStop(0)}>{t('Look around')}</Button>
          <Button variant="subtle" onClick={see}>
            {t('No, thank you')}
          </Button>
        </div>
      </div>
    </Notice>
  )
}
