import { Button } from '@mantine/core'
import { useSignOut } from '../../connection/useSignOut.ts'
import { t } from '../../words/t.ts'

/** Ends the sign-in at this window. */
export const SignOutButton = ({ word = t('Sign out') }: { readonly word?: string }) => {
  const signOut = useSignOut()
  return (
    <Button variant="subtle" onClick={signOut}>
      {word}
    </Button>
  )
}
