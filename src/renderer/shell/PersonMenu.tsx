import { Menu, UnstyledButton } from '@mantine/core'
import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { roleWords } from '../components/roleWords.ts'
import { useSession } from '../connection/SessionProvider.tsx'
import { useSignOut } from '../connection/useSignOut.ts'
import classes from './TopBar.module.css'

/** Who is signed in; a tap lets somebody else take over. */
export const PersonMenu = () => {
  const { user } = useSession()
  const [, navigate] = useLocation()
  const signOut = useSignOut()
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.item} aria-label={`Signed in: ${user.full_name}`}>
          <IconUser size={20} aria-hidden="true" />
          {user.full_name}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.username} · {roleWords[user.role]}
        </Menu.Label>
        <Menu.Item leftSection={<IconSettings size={20} />} onClick={() => navigate('/settings')}>
          Settings
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={20} />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
