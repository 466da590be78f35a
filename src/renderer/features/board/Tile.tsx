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

/** One characteristic: the last value and when it came, how it stands and since when. */
export const Tile = ({ tile }: { readonly tile: BoardTile }) => {
  const acknowledged = tile.open_violations === 0
  const value = formatNumber(tile.last_value, tile.decimals)
  return (
    <Link
      href={`/charts/${tile.characteristic_id}`}
      className={classes.tile ?? ''}
      data-state={tile.state}
      aria-label={`${tile.name}, ${value} ${tile.unit ?? ''}. ${tile.sentence}`}
    >
      <div className={classes.name} title={tile.name}>
        {tile.name}
      </div>
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
      <Sparkline
        values={tile.spark}
        marks={tile.spark_marks}
        centerLine={tile.center_line}
        ucl={tile.ucl}
        lcl={tile.lcl}
        label={t('The last {{count}} values', { count: tile.spark.length })}
      />
      <div className={classes.state}>
        <StateMark kind={tileMark[tile.state]} hollow={acknowledged} unacknowledged={!acknowledged} />
        <span className={classes.sentence} title={tile.sentence}>
          {tile.sentence}
          {tile.since !== null && (
            <>
              {' '}
              <Since at={tile.since} />
            </>
          )}
        </span>
      </div>
    </Link>
  )
}
