import { useSession } from '../../connection/SessionProvider.tsx'
import { useEnter } from '../../connection/useEnter.ts'
import { FrontPage } from '../setup/FrontPage.tsx'
import { Cover } from './Cover.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SignOutButton } from './SignOutButton.tsx'

/** Before anything else: somebody who signed in with a password that another person chose. */
export const ForcedPassword = () => {
  const { user } = useSession()
  const enter = useEnter()
  return (
    <Cover title="Choose a password of your own">
      <FrontPage
        title="Choose a password of your own"
        lead={`${user.full_name}, somebody else may know your present one.`}
      >
        <PasswordForm onDone={enter} />
        <SignOutButton />
      </FrontPage>
    </Cover>
  )
}
