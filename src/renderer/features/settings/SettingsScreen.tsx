import { Button, SegmentedControl } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { openCount } from '../../components/openCount.ts'
import { roleWords } from '../../components/roleWords.ts'
import { Screen } from '../../components/Screen.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useSignOut } from '../../connection/useSignOut.ts'
import { themeChoiceFrom } from '../../styles/themeChoice.ts'
import { chooseTheme, useThemeChoice } from '../../styles/useThemeChoice.ts'
import { t } from '../../words/t.ts'
import { OwnSoundCard } from '../alarms/OwnSoundCard.tsx'
import { NetworkCard } from '../network/NetworkCard.tsx'
import { PlantTimeCard } from '../shifts/PlantTimeCard.tsx'
import { ShiftsCard } from '../shifts/ShiftsCard.tsx'
import { goToStop } from '../tour/tourStore.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import classes from './Settings.module.css'
import { SignaturesCard } from './SignaturesCard.tsx'
import { StationDecisions } from './StationDecisions.tsx'

/** How this workstation looks, how the station is doing, and who is here. */
export const SettingsScreen = () => (
  <Screen title={t('Settings')} narrow>
    <div className={classes.cards}>
      <div className={classes.column}>
        <Look />
        <Station />
        <StationDecisions />
        <SignaturesCard />
      </div>
      <div className={classes.column}>
        <NetworkCard />
        <SerialGauges />
        <AlarmsLink />
        <OwnSoundCard />
        <Catalogue />
        <ShiftsCard />
        <PlantTimeCard />
        <SampleData />
        <Person />
      </div>
    </div>
  </Screen>
)

const Look = () => {
  const { choice } = useThemeChoice()
  return (
    <Card title={t('Look')}>
      <SegmentedControl
        className={classes.look}
        aria-label={t('Theme')}
        data={[
          { value: 'system', label: t('As the system') },
          { value: 'light', label: t('Light') },
          { value: 'dark', label: t('Dark') },
          { value: 'contrast', label: t('High contrast') },
        ]}
        value={choice}
        onChange={(value) => chooseTheme(themeChoiceFrom(value))}
      />
      <LanguageChoice />
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => goToStop(0)}>
          {t('Take the tour')}
        </Button>
      </div>
    </Card>
  )
}

const Station = () => {
  const status = useBoard()?.status
  if (status === undefined) return null
  return (
    <Card title={t('Station')}>
      {status.port_problem !== null && <Notice kind="warning">{status.port_problem}</Notice>}
      {status.clock_warning !== null && <Notice kind="warning">{status.clock_warning}</Notice>}
      <dl className={classes.facts}>
        <dt>{t('Name')}</dt>
        <dd>{status.station_name}</dd>
        <dt>{t('Gauges post to')}</dt>
        <dd>
          {status.address === null ? (
            t('The local port is closed')
          ) : (
            <>
              {t('http://{{address}} ·', { address: status.address })}{' '}
              <a className={classes.link} href={`http://${status.address}/docs`}>
                {t('how to post')}
              </a>
            </>
          )}
        </dd>
        <dt>{t('Subgroups in the last minute')}</dt>
        <dd>{status.samples_per_minute}</dd>
        <dt>{t('Open violations')}</dt>
        <dd>{openCount(status)}</dd>
        <dt>{t('Version')}</dt>
        <dd>{status.version}</dd>
      </dl>
    </Card>
  )
}

const SerialGauges = () => (
  <Card title={t('Gauges on serial ports')}>
    <p>{t('Calipers, indicators and height gauges that send over a cable or a virtual COM port.')}</p>
    <div className={classes.buttons}>
      <Button component={Link} href="/settings/gauges" variant="default">
        {t('Show the gauges')}
      </Button>
    </div>
  </Card>
)

const AlarmsLink = () => {
  const { may } = useSession()
  if (!may('catalogue.configure')) return null
  return (
    <Card title={t('Alarms')}>
      <p>
        {t(
          'What an acknowledgement needs, shelving, sound, and whom alarms are told to that nobody acknowledges.',
        )}
      </p>
      <div className={classes.buttons}>
        <Button component={Link} href="/settings/alarms" variant="default">
          {t('Set up alarms')}
        </Button>
      </div>
    </Card>
  )
}

const Catalogue = () => {
  const { may } = useSession()
  if (!may('catalogue.configure')) return null
  return (
    <Card title={t('Causes and actions')}>
      <p>{t('What people choose from when they acknowledge a violation: add, rename, order, retire.')}</p>
      <div className={classes.buttons}>
        <Button component={Link} href="/settings/causes" variant="default">
          {t('Edit causes and actions')}
        </Button>
      </div>
    </Card>
  )
}

const SampleData = () => {
  const demo = useBoard()?.status.demo ?? false
  const { may } = useSession()
  const [, navigate] = useLocation()
  const start = useChange('demo.start')
  const stop = useChange('demo.stop')
  if (!may('system.configure')) return null
  return (
    <Card title={t('Sample data')}>
      <p>
        {demo
          ? t(
              'A simulated gauge posts the piston rings of a textbook, once a second. What it posted stays when you stop it.',
            )
          : t(
              'A simulated gauge can post the piston rings of a textbook, once a second, so that you see a chart move and alarm.',
            )}
      </p>
      <ErrorNotice error={start.error ?? stop.error} />
      <div className={classes.buttons}>
        {demo ? (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate({})}>
            {t('Stop sample data')}
          </Button>
        ) : (
          <Button
            variant="default"
            loading={start.isPending}
            onClick={() =>
              start.mutate(
                {},
                { onSuccess: ({ characteristic_id }) => navigate(`/charts/${characteristic_id}`) },
              )
            }
          >
            {t('Explore with sample data')}
          </Button>
        )}
      </div>
    </Card>
  )
}

const Person = () => {
  const { user, may } = useSession()
  const signOut = useSignOut()
  return (
    <Card title={t('Signed in')}>
      <dl className={classes.facts}>
        <dt>{t('Name')}</dt>
        <dd>{user.full_name}</dd>
        <dt>{t('User name')}</dt>
        <dd>{user.username}</dd>
        <dt>{t('Role')}</dt>
        <dd>{roleWords[user.role]}</dd>
      </dl>
      <div className={classes.buttons}>
        <Button variant="default" onClick={signOut}>
          {t('Sign out')}
        </Button>
        {may('apiKey.own') && (
          <Button component={Link} href="/keys" variant="subtle">
            {t('Your keys')}
          </Button>
        )}
      </div>
    </Card>
  )
}
