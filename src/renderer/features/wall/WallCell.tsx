import { memo } from 'react'
import type { BoardTile } from '../../../contract/station.ts'
import type { Wall } from '../../../contract/wall.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { tileMark } from '../../components/tileMark.ts'
import { t } from '../../words/t.ts'
import classes from './WallCell.module.css'
import { WallChart } from './WallChart.tsx'

/** One characteristic on a wall: its sizes follow the cell, so that it is read from afar. */
export const WallCell = memo(({ tile, look }: { readonly tile: BoardTile; readonly look: Wall['cell'] }) => {
  const acknowledged = tile.open_violations === 0
  return (
    <article className={classes.cell} data-state={tile.state} data-look={look} aria-label={tile.name}>
      <div className={classes.head}>
        <span className={classes.name}>{tile.name}</span>
        {tile.due !== null && (
          <span className={classes.due}>
            <StateMark kind="due" />
            {tile.due.state === 'due' ? t('Due') : tile.due.state === 'overdue' ? t('Overdue') : t('Missed')}
          </span>
        )}
        {tile.unit !== null && <span className={classes.unit}>{tile.unit}</span>}
      </div>
      <div className={classes.value}>
        <StateMark kind={tileMark[tile.state]} hollow={acknowledged} unacknowledged={!acknowledged} />
        <span>{formatNumber(tile.last_value, tile.decimals)}</span>
      </div>
      {look === 'chart' && <WallChart tile={tile} />}
      <div className={classes.sentence}>{tile.sentence}</div>
    </article>
  )
})
