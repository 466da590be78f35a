import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../words/t.ts'
import { BadgeForm } from './BadgeForm.tsx'
import { FrontPage } from './FrontPage.tsx'
import { SignInForm } from './SignInForm.tsx'

const key = 'centerline-sign-in'

/** Who works here now. The workstation remembers which way was last taken: gloves stay on for a whole shift. */
export const SignInScreen = ({ stationName }: { readonly stationName: string }) => {
  const [way, setWay] = useState(() => (localStorage.getItem(key) === 'badge' ? 'badge' : 'password'))
  const choose = (chosen: string) => {
    localStorage.setItem(key, chosen)
    setWay(chosen)
  }
  return (
    <FrontPage wide={way === 'badge'} title={t('Sign in')} lead={stationName}>
      <SegmentedControl
        aria-label={t('How to sign in')}
        data={[
          { value: 'password', label: t('Name and password') },
          { value: 'badge', label: t('Badge and PIN') },
        ]}
        value={way}
        onChange={choose}
      />
      {way === 'badge' ? <BadgeForm /> : <SignInForm />}
    </FrontPage>
  )
}
