import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import type { BridgeState } from '../../../bridge/reconnectingBridge.ts'
import type { WallPicture } from '../../../contract/wall.ts'
import { formatTime } from '../../components/formatTime.ts'
import { t } from '../../words/t.ts'
import { useRotation } from './useRotation.ts'
import { useUpright } from './useUpright.ts'
import { WallCell } from './WallCell.tsx'
import classes from './WallView.module.css'
import { calls, wallPages } from './wallPages.ts'

interface WallViewProps {
  readonly picture: WallPicture
  readonly state: BridgeState
  /** What stands at the right end of the bar: the way out, where there is one. */
  readonly children?: ReactNode
}

/** A wall that fills the screen: one page of its grid, which goes round; who points at it finds the buttons. */
export const WallView = ({ picture, state, children }: WallViewProps) => {
  const { wall, tiles, station_name, at } = picture
  const upright = useUpright()
  const grid = upright
    ? { columns: wall.rows, rows: wall.columns }
    : { columns: wall.columns, rows: wall.rows }
  const pages = wallPages(wall, tiles)
  const alarms = wall.alarms_first ? tiles.filter(calls).map((tile) => tile.characteristic_id) : []
  const { page, paused, setPaused, turn } = useRotation(pages.length, wall.seconds, alarms)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('button, input, [role=dialog]')) return
      if (event.key === 'ArrowRight') turn(1)
      else if (event.key === 'ArrowLeft') turn(-1)
      else if (event.key === ' ') setPaused(!paused)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [turn, setPaused, paused])

  return (
    <main className={classes.wall} aria-label={wall.name}>
      <header className={classes.bar}>
        <h1>{wall.name}</h1>
        <span className={classes.quiet}>{station_name}</span>
        {state === 'lost' && (
          <strong className={classes.lost} role="alert">
            {t('No connection. Values as of {{at}}.', { at: formatTime(Date.parse(at)) })}
          </strong>
        )}
        <div className={classes.buttons}>
          {pages.length > 1 && (
            <>
              <ActionIcon aria-label={t('Page before')} color="gray" onClick={() => turn(-1)}>
                <IconChevronLeft aria-hidden />
              </ActionIcon>
              <ActionIcon
                aria-label={paused ? t('Go round') : t('Stay on this page')}
                color="gray"
                onClick={() => setPaused(!paused)}
              >
                {paused ? <IconPlayerPlay aria-hidden /> : <IconPlayerPause aria-hidden />}
              </ActionIcon>
              <ActionIcon aria-label={t('Next page')} color="gray" onClick={() => turn(1)}>
                <IconChevronRight aria-hidden />
              </ActionIcon>
            </>
          )}
          {children}
        </div>
        {pages.length > 1 && (
          <span className={classes.page}>
            {paused && <IconPlayerPause size={20} aria-label={t('Stays on this page')} />}
            {t('{{page}} of {{pages}}', { page: page + 1, pages: pages.length })}
          </span>
        )}
        <time className={classes.clock} dateTime={at}>
          {formatTime(Date.parse(at))}
        </time>
      </header>
      {tiles.length === 0 ? (
        <p className={classes.nothing}>{t('Nothing is on this wall yet.')}</p>
      ) : (
        <ul
          className={classes.grid}
          style={{
            gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
            gridTemplateRows: `repeat(${grid.rows}, minmax(0, 1fr))`,
          }}
        >
          {(pages[page] ?? []).map((tile) => (
            <li key={tile.characteristic_id}>
              <WallCell tile={tile} look={wall.cell} />
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
