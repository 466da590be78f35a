import { Sparkline } from '../../charts/Sparkline.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { tileMark } from '../../components/tileMark.ts'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './EntryForm.module.css'

interface RecentValuesProps {
  readonly characteristicId: number
}

/** How the characteristic stands now, beside the form, moving with each subgroup. */
export const RecentValues = ({ characteristicId }: RecentValuesProps) => {
  const tile = useBoard()?.tiles.find((one) => one.characteristic_id === characteristicId)
  if (tile === undefined || tile.spark.length === 0) return null
  return (
    <aside className={classes.side} aria-label={t('How it stands')}>
      <p className={classes.state}>
        <StateMark kind={tileMark[tile.state]} hollow={tile.open_violations === 0} />
        {tile.sentence}
      </p>
      <Sparkline
        values={tile.spark}
        marks={tile.spark_marks}
        centerLine={tile.center_line}
        ucl={tile.ucl}
        lcl={tile.lcl}
        label={t('The last {{count}} subgroups', { count: tile.spark.length })}
      />
      {tile.center_line !== null && (
        <dl className={classes.limits}>
          <dt>{t('UCL')}</dt>
          <dd>{formatNumber(tile.ucl, tile.line_decimals)}</dd>
          <dt>{t('Centre')}</dt>
          <dd>{formatNumber(tile.center_line, tile.line_decimals)}</dd>
          <dt>{t('LCL')}</dt>
          <dd>{formatNumber(tile.lcl, tile.line_decimals)}</dd>
        </dl>
      )}
    </aside>
  )
}
