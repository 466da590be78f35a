import { Button } from '@mantine/core'
import { IconMaximize, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shell } from '../../connection/shell.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { LeaveKiosk } from './LeaveKiosk.tsx'
import { keepKey, keptKey, setKioskWall } from './screenStore.ts'
import { useWakeLock } from './useWakeLock.ts'
import { useWallPicture } from './useWallPicture.ts'
import classes from './WallView.module.css'
import { WallView } from './WallView.tsx'

interface ShownWallProps {
  readonly wallId: number
  readonly screenKey: string
  /** Whether this screen may not be left without a PIN, as it said when it was last loaded. */
  readonly held: boolean
  readonly onLeave: () => void
}

const ShownWall = ({ wallId, screenKey, held, onLeave }: ShownWallProps) => {
  const { picture, error, state } = useWallPicture(wallId, screenKey)
  const [leaving, setLeaving] = useState(false)
  const kiosk = picture === null ? held : picture.wall.kiosk
  useWakeLock()

  useEffect(() => {
    if (picture !== null) setKioskWall(picture.wall.kiosk ? wallId : null)
  }, [picture, wallId])

  const leave = () => {
    if (kiosk) setLeaving(true)
    else onLeave()
  }
  const way = (
    <>
      {document.fullscreenEnabled && document.fullscreenElement === null && (
        <Button
          variant="default"
          leftSection={<IconMaximize size={20} aria-hidden />}
          onClick={() => void document.documentElement.requestFullscreen().catch(() => {})}
        >
          {t('Full screen')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconX size={20} aria-hidden />} onClick={leave}>
        {t('Leave the wall')}
      </Button>
    </>
  )
  return (
    <>
      {picture !== null ? (
        <WallView picture={picture} state={state}>
          {way}
        </WallView>
      ) : (
        <main className={classes.notice}>
          {error === null ? t('Connecting to the station …') : <ErrorNotice error={error} />}
          {way}
        </main>
      )}
      {leaving && <LeaveKiosk wallId={wallId} onStay={() => setLeaving(false)} onLeft={onLeave} />}
    </>
  )
}

/** A wall at this window, with a key of its own, so that it goes on when the sign-in ends. */
export const WallScreen = ({ wallId, held }: { readonly wallId: number; readonly held: boolean }) => {
  const [, navigate] = useLocation()
  const [key, setKey] = useState(() => keptKey(wallId))
  const [leaving, setLeaving] = useState(false)
  const { mutate, error } = useChange('wall.open')
  useEffect(() => {
    if (key !== null) return
    mutate(
      { wall_id: wallId },
      {
        onSuccess: ({ plaintext_key }) => {
          keepKey(wallId, plaintext_key)
          setKey(plaintext_key)
        },
      },
    )
  }, [key, wallId, mutate])

  const leave = () => {
    setKioskWall(null)
    keepKey(wallId, null)
    if (document.fullscreenElement !== null) void document.exitFullscreen()
    shell()?.closeWall()
    navigate('/walls')
  }
  if (key !== null) {
    return <ShownWall key={key} wallId={wallId} screenKey={key} held={held} onLeave={leave} />
  }
  return (
    <main className={classes.notice}>
      {error === null ? t('Connecting to the station …') : <ErrorNotice error={error} />}
      {error !== null && (
        <Button variant="default" onClick={held ? () => setLeaving(true) : leave}>
          {t('Leave the wall')}
        </Button>
      )}
      {leaving && <LeaveKiosk wallId={wallId} onStay={() => setLeaving(false)} onLeft={leave} />}
    </main>
  )
}
