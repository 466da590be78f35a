import { useSession } from '../../connection/SessionProvider.tsx'
import { Cover } from '../session/Cover.tsx'
import { SignOutButton } from '../session/SignOutButton.tsx'
import { FrontPage } from './FrontPage.tsx'
import { SignInForm } from './SignInForm.tsx'

/** Stands in place of the screen when a sign-in ended by itself, so that what was typed there is not lost. */
export const SignInAgain = () => {
  const { user } = useSession()
  return (
    <Cover title="Sign in again">
      <FrontPage
        title="Sign in again"
        lead={`Your sign-in ended: its time was over, or an administrator ended it. What you typed is still there if ${user.full_name} signs in.`}
      >
        <SignInForm known={user.username} />
        <SignOutButton word="Leave it, and go to the sign-in page" />
      </FrontPage>
    </Cover>
  )
}
