import { ActionIcon } from '@mantine/core'
import { IconPin, IconPinFilled } from '@tabler/icons-react'
import { memo } from 'react'
import { Link } from 'wouter'
import type { BoardTile } from '../../../contract/station.ts'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { formatExact } from '../../components/formatTime.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { sinceWords } from '../../components/sinceWords.ts'
import { tileMark } from '../../components/tileMark.ts'
import { useNow } from '../../components/useNow.ts'
import { t } from '../../words/t.ts'
import { LockButton } from '../alarms/LockButton.tsx'
import { DueChip } from '../plans/DueChip.tsx'
import classes from './Board.module.css'

const Since = ({ at }: { readonly at: string }) => {
  const now = useNow()
  const time = Date.parse(at)
  return (
    <time className={classes.since} dateTime={at} title={formatExact(time)}>
      {sinceWords(time, now)}
    </time>
  )
}

interface TileProps {
  readonly tile: BoardTile
  readonly pinned: boolean
  readonly onPin: (characteristicId: number) => void
}

/** One characteristic: the last value and when it came, how it stands and since when. Only a tile that changed is drawn again. */
export const Tile = memo(({ tile, pinned, onPin }: TileProps) => {
  const acknowledged = tile.open_violations === 0
  const quiet = !acknowledged && tile.alarm === null
  const value = formatNumber(tile.last_value, tile.decimals)
  return (
    <article className={classes.tile} data-state={tile.state} data-due={tile.due?.state}>
      <Link
        href={`/charts/${tile.characteristic_id}`}
        className={classes.whole ?? ''}
        aria-label={`${tile.name}, ${value} ${tile.unit ?? ''}. ${tile.sentence}`}
      />
      <div className={classes.name} title={tile.name}>
        {tile.name}
      </div>
      <ActionIcon
        className={classes.pin ?? ''}
        color="gray"
        size={44}
        aria-pressed={pinned}
        aria-label={t('Keep {{name}} in front', { name: tile.name })}
        onClick={() => onPin(tile.characteristic_id)}
      >
        {pinned ? <IconPinFilled size={20} aria-hidden /> : <IconPin size={20} aria-hidden />}
      </ActionIcon>
      {tile.lock !== null && <LockButton name={tile.name} lock={tile.lock} />}
      <div className={classes.middle}>
        <span className={classes.value}>
          {value}
          {tile.unit !== null && tile.last_value !== null && <span>{tile.unit}</span>}
        </span>
        <span className={classes.aside}>
          <span title={tile.code}>{tile.code}</span>
          {tile.last_at !== null && <RelativeTime at={tile.last_at} />}
        </span>
      </div>
      <div className={classes.spark}>
        <Sparkline
          values={tile.spark}
          marks={tile.spark_marks}
          centerLine={tile.center_line}
          ucl={tile.ucl}
          lcl={tile.lcl}
          label={t('The last {{count}} values', { count: tile.spark.length })}
        />
      </div>
      {tile.due !== null && (
        <div className={classes.due}>
          <DueChip due={tile.due} name={tile.name} />
        </div>
      )}
      <div className={classes.state}>
        <StateMark
          kind={tileMark[tile.state]}
          hollow={acknowledged}
          unacknowledged={!acknowledged && !quiet}
        />
        <span className={classes.sentence} title={tile.sentence}>
          {tile.lock !== null && <strong>{t('Locked')} · </strong>}
          {quiet && <strong>{t('Shelved')} · </strong>}
          {tile.sentence}
          {tile.since !== null && (
            <>
              {' '}
              <Since at={tile.since} />
            </>
          )}
        </span>
      </div>
    </article>
  )
})
