import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './FrontPage.module.css'
import { FrontPage } from './FrontPage.tsx'

/** How to begin: with what this plant measures, or with published data that a simulated gauge posts. */
export const WelcomeScreen = ({ stationName }: { readonly stationName: string }) => {
  const [, navigate] = useLocation()
  const demo = useChange('demo.start')
  const explore = () =>
    demo.mutate({}, { onSuccess: ({ characteristic_id }) => navigate(`/charts/${characteristic_id}`) })
  return (
    <FrontPage
      wide
      title={t('{{stationName}} is ready', { stationName })}
      lead={t('How do you want to begin?')}
    >
      <div className={classes.choices}>
        <section className={classes.choice} aria-labelledby="own">
          <h2 id="own">{t('Measure something of your own')}</h2>
          <p>{t('Say what you measure, then type in values or let a gauge post them.')}</p>
          <Button component={Link} href="/characteristics/new">
            {t('Set up a characteristic')}
          </Button>
        </section>
        <section className={classes.choice} aria-labelledby="sample">
          <h2 id="sample">{t('Look around first')}</h2>
          <p>
            {t(
              'A simulated gauge posts the piston rings of a well-known textbook, once a second: 25 subgroups in control, then trouble. You can stop it under Settings.',
            )}
          </p>
          <Button variant="default" onClick={explore} loading={demo.isPending}>
            {t('Explore with sample data')}
          </Button>
        </section>
      </div>
      <ErrorNotice error={demo.error} />
      <Link href="/" className={classes.link ?? ''}>
        {t('Go to the empty board')}
      </Link>
    </FrontPage>
  )
}
