import { useSession } from '../../connection/SessionProvider.tsx'
import { useEnter } from '../../connection/useEnter.ts'
import { t } from '../../words/t.ts'
import { FrontPage } from '../setup/FrontPage.tsx'
import { Cover } from './Cover.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SignOutButton } from './SignOutButton.tsx'

/** Before anything else: somebody who signed in with a password that another person chose. */
export const ForcedPassword = () => {
  const { user } = useSession()
  const enter = useEnter()
  return (
    <Cover title={t('Choose a password of your own')}>
      <FrontPage
        title={t('Choose a password of your own')}
        lead={t('{{fullName}}, somebody else may know your present one.', { fullName: user.full_name })}
      >
        <PasswordForm onDone={enter} />
        <SignOutButton />
      </FrontPage>
    </Cover>
  )
}
