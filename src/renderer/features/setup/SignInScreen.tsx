import { FrontPage } from './FrontPage.tsx'
import { SignInForm } from './SignInForm.tsx'

/** Who works here now. */
export const SignInScreen = ({ stationName }: { readonly stationName: string }) => (
  <FrontPage title="Sign in" lead={stationName}>
    <SignInForm />
  </FrontPage>
)
