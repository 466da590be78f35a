import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { Cover } from '../session/Cover.tsx'
import { SignOutButton } from '../session/SignOutButton.tsx'
import { FrontPage } from './FrontPage.tsx'
import { SignInForm } from './SignInForm.tsx'

/** Stands in place of the screen when a sign-in ended by itself, so that what was typed there is not lost. */
export const SignInAgain = () => {
  const { user } = useSession()
  return (
    <Cover title={t('Sign in again')}>
      <FrontPage
        title={t('Sign in again')}
        lead={t(
          'Your sign-in ended: its time was over, or an administrator ended it. What you typed is still there if {{fullName}} signs in.',
          { fullName: user.full_name },
        )}
      >
        <SignInForm known={user.username} />
        <SignOutButton word={t('Leave it, and go to the sign-in page')} />
      </FrontPage>
    </Cover>
  )
}
