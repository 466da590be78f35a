import { useEffect } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import { keepTvKey, keptKey } from './screenStore.ts'
import { useWakeLock } from './useWakeLock.ts'
import { useWallPicture } from './useWallPicture.ts'
import classes from './WallView.module.css'
import { WallView } from './WallView.tsx'

const Tv = ({ wallId, screenKey }: { readonly wallId: number; readonly screenKey: string }) => {
  const { picture, error, state } = useWallPicture(wallId, screenKey)
  useWakeLock()
  useEffect(() => {
    document.title = `${picture?.wall.name ?? t('Wall')} · Centerline`
  }, [picture?.wall.name])
  if (picture !== null) return <WallView picture={picture} state={state} />
  return (
    <main className={classes.notice}>
      {error === null ? t('Connecting to the station …') : <ErrorNotice error={error} />}
    </main>
  )
}

/**
 * A wall on a screen in the plant, at an address that carries its key after the #, which no browser sends to a server. The
 * key is kept on the screen and leaves the address at once.
 */
export const TvScreen = ({
  wallId,
  given,
}: {
  readonly wallId: number
  readonly given: string | undefined
}) => {
  const key = given ?? keptKey(wallId)
  useEffect(() => {
    if (given === undefined) return
    keepTvKey(wallId, given)
    history.replaceState(history.state, '', `#/tv/${wallId}`)
  }, [wallId, given])
  if (key === null) {
    return (
      <main className={classes.notice}>
        {t('This screen has no key for the wall. Open the address that was made for it under Walls once.')}
      </main>
    )
  }
  return <Tv key={key} wallId={wallId} screenKey={key} />
}
