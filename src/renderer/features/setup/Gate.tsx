import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { User } from '../../../contract/session.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { BoardProvider } from '../../connection/BoardProvider.tsx'
import { SessionProvider } from '../../connection/SessionProvider.tsx'
import { SubmissionsProvider } from '../../connection/SubmissionsProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { Shell } from '../../shell/Shell.tsx'
import { FrontPage } from './FrontPage.tsx'
import { SetupScreen } from './SetupScreen.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { SignInScreen } from './SignInScreen.tsx'
import { WelcomeScreen } from './WelcomeScreen.tsx'

/** A station without users is set up first; then somebody signs in; then there is work to do. */
export const Gate = () => {
  const [location] = useLocation()
  const setup = useOperation('setup.status', {})
  const session = useOperation('session.current', {}, { enabled: setup.data?.needs_setup === false })

  // Who was here last stays in view when the sign-in ends by itself: what they typed must not be lost.
  const [present, setPresent] = useState<User | null>(null)
  const leave = useCallback(() => setPresent(null), [])
  const signedIn = session.data?.user ?? null
  useEffect(() => {
    if (signedIn !== null) setPresent(signedIn)
  }, [signedIn])

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
  const user = signedIn ?? present
  if (user === null) return <SignInScreen stationName={setup.data.station_name} />
  return (
    <SessionProvider key={user.user_id} user={user} signedIn={signedIn !== null} leave={leave}>
      <SignInAgain />
      <SubmissionsProvider>
        {location === '/welcome' ? (
          <WelcomeScreen stationName={setup.data.station_name} />
        ) : (
          <BoardProvider>
            <Shell />
          </BoardProvider>
        )}
      </SubmissionsProvider>
    </SessionProvider>
  )
}
