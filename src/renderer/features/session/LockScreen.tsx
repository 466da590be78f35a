import { Button } from '@mantine/core'
import { useState } from 'react'
import type { QuickPerson } from '../../../contract/session.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
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
    <Cover title={t('Locked')}>
      <FrontPage
        wide
        title={t('Locked')}
        lead={t('{{fullName}} is signed in here · {{stationName}}', {
          fullName: user.full_name,
          stationName,
        })}
      >
        <OpenHere />
        {other === null ? (
          <div className={classes.columns}>
            <section
              className={classes.column}
              aria-label={t('Unlock as {{fullName}}', { fullName: user.full_name })}
            >
              <h2>{t('Unlock as {{fullName}}', { fullName: user.full_name })}</h2>
              <Unlock />
            </section>
            <section className={classes.column} aria-label={t('Somebody else')}>
              <h2>{t('Somebody else')}</h2>
              {people.length > 0 && (
                <div className={classes.people}>
                  <PeopleTiles people={people} onChoose={setOther} />
                </div>
              )}
              <Button variant="default" onClick={() => setOther('badge')}>
                {t('With a badge')}
              </Button>
              <Button variant="default" onClick={() => setOther('password')}>
                {t('With a password')}
              </Button>
              <SignOutButton word={t('Sign {{fullName}} out', { fullName: user.full_name })} />
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
  if (other === 'badge') return t('Sign in with a badge')
  return other === 'password'
    ? t('Sign in with a password')
    : t('Switch to {{fullName}}', { fullName: other.full_name })
}

const OtherPerson = ({ other, onBack }: { readonly other: Other; readonly onBack: () => void }) => (
  <section className={classes.column} aria-label={titleOf(other)}>
    <h2>{titleOf(other)}</h2>
    <p className={forms.quiet}>{t('What was typed but not saved here is lost then.')}</p>
    {other === 'badge' ? (
      <BadgeForm />
    ) : (
      <div className={classes.one}>{other === 'password' ? <SignInForm /> : <SwitchTo person={other} />}</div>
    )}
    <Button variant="subtle" className={classes.back ?? ''} onClick={onBack}>
      {t('Back')}
    </Button>
  </section>
)
