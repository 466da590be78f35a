import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { TracedCharacteristic } from '../../../contract/traceability.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { formatExact } from '../../components/formatTime.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Traceability.module.css'
import { TraceSpark } from './TraceSpark.tsx'
import { chartPath } from './tracePath.ts'

const stateOf = ({ violations }: TracedCharacteristic) => {
  if (violations.open > 0) {
    return {
      kind: 'alarm',
      hollow: false,
      words: t('{{count}} open violations', { count: violations.open }),
    } as const
  }
  if (violations.acknowledged > 0) {
    return {
      kind: 'alarm',
      hollow: true,
      words: t('{{count}} acknowledged violations', { count: violations.acknowledged }),
    } as const
  }
  return { kind: 'steady', hollow: false, words: t('No violation') } as const
}

/** What one chart has of a value: its points among their neighbours, counts, and the way into the chart. */
export const TraceCard = ({ traced }: { readonly traced: TracedCharacteristic }) => {
  const { kind, hollow, words } = stateOf(traced)
  const own = traced.points.filter(({ carries, excluded }) => carries && !excluded)
  const mean = own.reduce((sum, { value }) => sum + value, 0) / own.length
  return (
    <li className={classes.card}>
      <header>
        <h2>{traced.name}</h2>
        <span className={classes.quiet}>
          {traced.code}
          {traced.unit !== null && ` · ${traced.unit}`}
        </span>
      </header>
      <p className={classes.state}>
        <StateMark kind={kind} hollow={hollow} unacknowledged={traced.violations.open > 0} />
        {words}
      </p>
      <TraceSpark traced={traced} />
      <p className={classes.told}>
        {[
          t('{{count}} subgroups', { count: traced.samples }),
          ...(own.length > 0 ? [t('mean {{mean}}', { mean: formatValue(mean, traced.line_decimals) })] : []),
          ...(traced.excluded > 0 ? [t('{{excluded}} left out', { excluded: traced.excluded })] : []),
        ].join(' · ')}
      </p>
      <p className={classes.quiet}>
        {t('{{first}} to {{last}}', {
          first: formatExact(Date.parse(traced.first_at)),
          last: formatExact(Date.parse(traced.last_at)),
        })}
      </p>
      <Button
        component={Link}
        href={chartPath(traced.characteristic_id, traced.last_sample_id)}
        variant="default"
        fullWidth
        aria-label={t('Show {{name}} in its chart', { name: traced.name })}
      >
        {t('Show in chart')}
      </Button>
    </li>
  )
}
