import { useLocation } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { BoardProvider } from '../../connection/BoardProvider.tsx'
import { SessionProvider } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { Shell } from '../../shell/Shell.tsx'
import { FrontPage } from './FrontPage.tsx'
import { SetupScreen } from './SetupScreen.tsx'
import { SignInScreen } from './SignInScreen.tsx'
import { WelcomeScreen } from './WelcomeScreen.tsx'

/** A station without users is set up first; then somebody signs in; then there is work to do. */
export const Gate = () => {
  const [location] = useLocation()
  const setup = useOperation('setup.status', {})
  const session = useOperation('session.current', {}, { enabled: setup.data?.needs_setup === false })

  const error = setup.data === undefined ? setup.error : session.data === undefined ? session.error : null
  if (error !== null) {
    return (
      <FrontPage title="The station cannot be reached">
        <ErrorNotice error={error} onRetry={() => void (setup.data ? session : setup).refetch()} />
      </FrontPage>
    )
  }
  if (setup.data === undefined) return null
  if (setup.data.needs_setup) return <SetupScreen />
  if (session.data === undefined) return null
  if (session.data.user === null) return <SignInScreen stationName={setup.data.station_name} />
  return (
    <SessionProvider user={session.data.user}>
      {location === '/welcome' ? (
        <WelcomeScreen stationName={setup.data.station_name} />
      ) : (
        <BoardProvider>
          <Shell />
        </BoardProvider>
      )}
    </SessionProvider>
  )
}
