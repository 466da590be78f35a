import { ActionIcon, Drawer } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { EntryLock } from '../../../contract/alarmLock.ts'
import { t } from '../../words/t.ts'
import { EntryLockNotice } from './EntryLockNotice.tsx'
import classes from './LockButton.module.css'

interface LockButtonProps {
  readonly name: string
  readonly lock: EntryLock
}

/** On a tile: says that entry is locked, and leads to why, and to its release. */
export const LockButton = ({ name, lock }: LockButtonProps) => {
  const [shown, setShown] = useState(false)
  return (
    <>
      <ActionIcon
        className={classes.lock ?? ''}
        color="gray"
        size={44}
        aria-label={t('Entry of {{name}} is locked', { name })}
        onClick={() => setShown(true)}
      >
        <IconLock size={22} aria-hidden />
      </ActionIcon>
      <Drawer position="right" size={440} title={name} opened={shown} onClose={() => setShown(false)}>
        <EntryLockNotice lock={lock} />
      </Drawer>
    </>
  )
}
