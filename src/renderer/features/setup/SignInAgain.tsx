import { Modal } from '@mantine/core'
import { useSession } from '../../connection/SessionProvider.tsx'
import classes from './FrontPage.module.css'
import { SignInForm } from './SignInForm.tsx'

/** Stands over the screen when a sign-in ended by itself, so that what was typed there is not lost. */
export const SignInAgain = () => {
  const { user, signedIn } = useSession()
  return (
    <Modal
      opened={!signedIn}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Sign in again"
    >
      <div className={classes.form}>
        <p>Your sign-in ended, or the station was started again. What you typed is still there.</p>
        <SignInForm known={user.username} />
      </div>
    </Modal>
  )
}
