import { Menu, Modal, UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconKey, IconLock, IconLogout, IconPassword, IconSettings, IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CurrentSession, QuickPerson } from '../../contract/session.ts'
import { roleWords } from '../components/roleWords.ts'
import { useSession } from '../connection/SessionProvider.tsx'
import { useEnter } from '../connection/useEnter.ts'
import { useSignOut } from '../connection/useSignOut.ts'
import { PasswordForm } from '../features/session/PasswordForm.tsx'
import { SwitchTo } from '../features/session/SwitchTo.tsx'
import { usePeople } from '../features/session/usePeople.ts'
import { SignInForm } from '../features/setup/SignInForm.tsx'
import { t } from '../words/t.ts'
import menu from './PersonMenu.module.css'
import classes from './TopBar.module.css'

type Dialog = QuickPerson | 'other' | 'password'

const titleOf = (dialog: Dialog): string => {
  if (dialog === 'password') return t('Change your password')
  return dialog === 'other' ? t('Switch person') : t('Switch to {{fullName}}', { fullName: dialog.full_name })
}

/** Who is signed in; a tap shows who can take over, and what the person may do about their sign-in. */
export const PersonMenu = () => {
  const { user, signedInBy, may, lock } = useSession()
  const [, navigate] = useLocation()
  const signOut = useSignOut()
  const enter = useEnter()
  const [opened, setOpened] = useState(false)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const people = usePeople(opened)
  useHotkeys([['mod+shift+L', lock]], [], true)

  const changed = (session: CurrentSession) => {
    setDialog(null)
    enter(session)
    notifications.show({ message: t('Your password is changed. Your other sign-ins have ended.') })
  }

  return (
    <>
      <Menu position="bottom-end" width={400} opened={opened} onChange={setOpened}>
        <Menu.Target>
          <UnstyledButton
            className={classes.item}
            data-person
            aria-label={t('Signed in: {{fullName}}', { fullName: user.full_name })}
            title={user.full_name}
          >
            <IconUser size={20} aria-hidden="true" className={classes.icon} />
            <span className={classes.words}>{user.full_name}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {user.username} · {roleWords[user.role]}
            {signedInBy === 'badge' && t(' (signed in by badge)')}
          </Menu.Label>
          {people.length > 0 && (
            <div className={menu.tiles}>
              {people.map((person) => (
                <Menu.Item
                  key={person.user_id}
                  className={menu.tile}
                  leftSection={<IconUser size={22} aria-hidden="true" />}
                  onClick={() => setDialog(person)}
                >
                  {person.full_name}
                </Menu.Item>
              ))}
            </div>
          )}
          <Menu.Item leftSection={<IconKey size={20} />} onClick={() => setDialog('other')}>
            {t('Switch person by password')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLock size={20} />}
            rightSection={<kbd className={menu.shortcut}>{t('Ctrl Shift L')}</kbd>}
            aria-keyshortcuts="Control+Shift+L"
            onClick={lock}
          >
            {t('Lock')}
          </Menu.Item>
          {may('account.own') && (
            <Menu.Item leftSection={<IconPassword size={20} />} onClick={() => setDialog('password')}>
              {t('Change password')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconSettings size={20} />} onClick={() => navigate('/settings')}>
            {t('Settings')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={20} />} onClick={signOut}>
            {t('Sign out')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={dialog !== null}
        onClose={() => setDialog(null)}
        title={dialog === null ? '' : titleOf(dialog)}
      >
        {dialog === 'password' && <PasswordForm onDone={changed} />}
        {dialog === 'other' && <SignInForm />}
        {dialog !== null && typeof dialog === 'object' && <SwitchTo person={dialog} />}
      </Modal>
    </>
  )
}
