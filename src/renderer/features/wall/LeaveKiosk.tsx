import { Button, Modal, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { PinPad } from '../session/PinPad.tsx'
import classes from './WallView.module.css'

interface LeaveKioskProps {
  readonly wallId: number
  readonly onStay: () => void
  readonly onLeft: () => void
}

/** Asks for the PIN or password of somebody who may define walls, and lets the screen go. */
export const LeaveKiosk = ({ wallId, onStay, onLeft }: LeaveKioskProps) => {
  const [who, setWho] = useState('')
  const [secret, setSecret] = useState('')
  const leave = useChange('wall.leave')
  const complete = who.trim() !== '' && secret !== ''
  return (
    <Modal opened onClose={onStay} title={t('Leave the wall')}>
      <form
        className={classes.leave}
        onSubmit={(event) => {
          event.preventDefault()
          if (!complete) return
          leave.mutate({ wall_id: wallId, who, secret }, { onSuccess: onLeft, onError: () => setSecret('') })
        }}
      >
        <TextInput
          label={t('User name or badge')}
          description={t('Of somebody who may define walls.')}
          value={who}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('PIN or password')}
          value={secret}
          autoComplete="off"
          onChange={(event) => setSecret(event.currentTarget.value)}
        />
        <PinPad
          into={t('PIN')}
          word={t('Leave')}
          pending={leave.isPending}
          complete={complete}
          onDigit={(digit) => setSecret((before) => before + digit)}
          onBackspace={() => setSecret((before) => before.slice(0, -1))}
        />
        <ErrorNotice error={leave.error} />
        <Button variant="default" onClick={onStay}>
          {t('Stay on the wall')}
        </Button>
      </form>
    </Modal>
  )
}
