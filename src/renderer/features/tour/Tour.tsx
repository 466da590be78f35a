import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './Tour.module.css'
import { tourSteps } from './tourSteps.ts'
import { goToStop, useTourStop } from './tourStore.ts'
import { useTourSeen } from './useTourSeen.ts'

/** A card beside the rail that leads from screen to screen. The screens stay in use behind it, and Escape ends it. */
export const Tour = () => {
  const stop = useTourStop()
  return stop === null ? null : <TourCard stop={stop} />
}

const TourCard = ({ stop }: { readonly stop: number }) => {
  const { may } = useSession()
  const [, navigate] = useLocation()
  const { see } = useTourSeen()
  const card = useRef<HTMLElement>(null)
  const steps = tourSteps(may)
  const step = steps[stop]
  const path = step?.path
  useEffect(() => {
    if (path === undefined) return
    navigate(path)
    card.current?.focus()
  }, [path, navigate])

  const end = () => {
    see()
    goToStop(null)
  }
  if (step === undefined) return null
  const last = stop === steps.length - 1
  return (
    <section
      ref={card}
      className={classes.card}
      role="dialog"
      aria-label={t('A first look around')}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && end()}
    >
      <p className={classes.count}>{t('{{step}} of {{steps}}', { step: stop + 1, steps: steps.length })}</p>
      <h2>{step.title}</h2>
      <p aria-live="polite">{step.sentence}</p>
      <div className={classes.buttons}>
        <Button onClick={() => (last ? end() : goToStop(stop + 1))}>{last ? t('Finish') : t('Next')}</Button>
        {stop > 0 && (
          <Button variant="default" onClick={() => goToStop(stop - 1)}>
            {t('Back')}
          </Button>
        )}
        {!last && (
          <Button variant="subtle" onClick={end}>
            {t('Skip the tour')}
          </Button>
        )}
      </div>
    </section>
  )
}
