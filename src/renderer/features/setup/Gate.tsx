import { useLocation } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { BoardProvider } from '../../connection/BoardProvider.tsx'
import { SessionProvider } from '../../connection/SessionProvider.tsx'
import { SubmissionsProvider } from '../../connection/SubmissionsProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { Shell } from '../../shell/Shell.tsx'
import { LanguageOfPerson } from '../../words/LanguageOfPerson.tsx'
import { t } from '../../words/t.ts'
import { ForcedPassword } from '../session/ForcedPassword.tsx'
import { IdleWatch } from '../session/IdleWatch.tsx'
import { LockScreen } from '../session/LockScreen.tsx'
import { useWork } from '../session/useWork.ts'
import { FrontPage } from './FrontPage.tsx'
import { SetupScreen } from './SetupScreen.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { SignInScreen } from './SignInScreen.tsx'
import { WelcomeScreen } from './WelcomeScreen.tsx'

/** How often the page asks what holds here, so that a sign-in that was ended elsewhere does not stay on screen. */
const askEvery = 60_000

/**
 * A station without users is set up first; then somebody signs in; then there is work to do. Who was here last keeps their
 * screens, hidden, when it is locked or the sign-in ends by itself: what they typed must not be lost.
 */
export const Gate = () => {
  const [location] = useLocation()
  const setup = useOperation('setup.status', {})
  const session = useOperation(
    'session.current',
    {},
    { enabled: setup.data?.needs_setup === false, every: askEvery },
  )
  const { user, begun, held, ...work } = useWork(session.data)

  const error = setup.data === undefined ? setup.error : session.data === undefined ? session.error : null
  if (error !== null) {
    return (
      <FrontPage title={t('The station cannot be reached')}>
        <ErrorNotice error={error} onRetry={() => void (setup.data ? session : setup).refetch()} />
      </FrontPage>
    )
  }
  if (setup.data === undefined) return null
  if (setup.data.needs_setup) return <SetupScreen />
  if (session.data === undefined) return null
  if (user === null) return <SignInScreen stationName={setup.data.station_name} />
  return (
    <SessionProvider key={user.user_id} user={user} held={held} {...work}>
      {held === null && <LanguageOfPerson />}
      <BoardProvider>
        {held === 'signed_out' && <SignInAgain />}
        {held === 'locked' && <LockScreen stationName={setup.data.station_name} />}
        {held === 'password_change' && <ForcedPassword />}
        <IdleWatch minutes={held === null ? session.data.idle_lock_minutes : null} />
        {begun && (
          <SubmissionsProvider>
            {location === '/welcome' ? <WelcomeScreen stationName={setup.data.station_name} /> : <Shell />}
          </SubmissionsProvider>
        )}
      </BoardProvider>
    </SessionProvider>
  )
}
