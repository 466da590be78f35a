import { Button } from '@mantine/core'
import { useState } from 'react'
import type { QuickPerson } from '../../../contract/session.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { BadgeForm } from '../setup/BadgeForm.tsx'
import { FrontPage } from '../setup/FrontPage.tsx'
import { SignInForm } from '../setup/SignInForm.tsx'
import { Cover } from './Cover.tsx'
import forms from './Forms.module.css'
import classes from './LockScreen.module.css'
import { OpenHere } from './OpenHere.tsx'
import { PeopleTiles } from './PeopleTiles.tsx'
import { SignOutButton } from './SignOutButton.tsx'
import { SwitchTo } from './SwitchTo.tsx'
import { Unlock } from './Unlock.tsx'
import { usePeople } from './usePeople.ts'

type Other = QuickPerson | 'password' | 'badge'

/** In place of everything: who locked the window, and the ways on. */
export const LockScreen = ({ stationName }: { readonly stationName: string }) => {
  const { user } = useSession()
  const people = usePeople()
  const [other, setOther] = useState<Other | null>(null)
  return (
    <Cover title="Locked">
      <FrontPage wide title="Locked" lead={`${user.full_name} is signed in here · ${stationName}`}>
        <OpenHere />
        {other === null ? (
          <div className={classes.columns}>
            <section className={classes.column} aria-label={`Unlock as ${user.full_name}`}>
              <h2>Unlock as {user.full_name}</h2>
              <Unlock />
            </section>
            <section className={classes.column} aria-label="Somebody else">
              <h2>Somebody else</h2>
              {people.length > 0 && (
                <div className={classes.people}>
                  <PeopleTiles people={people} onChoose={setOther} />
                </div>
              )}
              <Button variant="default" onClick={() => setOther('badge')}>
                With a badge
              </Button>
              <Button variant="default" onClick={() => setOther('password')}>
                With a password
              </Button>
              <SignOutButton word={`Sign ${user.full_name} out`} />
            </section>
          </div>
        ) : (
          <OtherPerson other={other} onBack={() => setOther(null)} />
        )}
      </FrontPage>
    </Cover>
  )
}

const titleOf = (other: Other): string => {
  if (other === 'badge') return 'Sign in with a badge'
  return other === 'password' ? 'Sign in with a password' : `Switch to ${other.full_name}`
}

const OtherPerson = ({ other, onBack }: { readonly other: Other; readonly onBack: () => void }) => (
  <section className={classes.column} aria-label={titleOf(other)}>
    <h2>{titleOf(other)}</h2>
    <p className={forms.quiet}>What was typed but not saved here is lost then.</p>
    {other === 'badge' ? (
      <BadgeForm />
    ) : (
      <div className={classes.one}>{other === 'password' ? <SignInForm /> : <SwitchTo person={other} />}</div>
    )}
    <Button variant="subtle" className={classes.back ?? ''} onClick={onBack}>
      Back
    </Button>
  </section>
)
