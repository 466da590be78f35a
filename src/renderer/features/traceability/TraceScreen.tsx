import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { Screen } from '../../components/Screen.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { samplesPath } from '../samples/sampleFilters.ts'
import { fieldWords } from '../samples/sampleWords.ts'
import { RelatedTraces } from './RelatedTraces.tsx'
import classes from './Traceability.module.css'
import { TraceCard } from './TraceCard.tsx'
import { partOfTracePath } from './tracePath.ts'

/** As they stand in the address. */
interface TraceScreenProps {
  readonly field: string
  readonly value: string
}

/** Everything that was measured of a batch, a serial number or another value: a card for each chart, those with open violations first. */
export const TraceScreen = (path: TraceScreenProps) => {
  const field = partOfTracePath(path.field)
  const value = partOfTracePath(path.value)
  const { data: trace, error, refetch } = useOperation('trace.get', { field, value })
  const label = fieldWords(trace?.label ?? field)
  const unknown = error?.code === 'NOT_FOUND'
  const first = trace?.characteristics.reduce(
    (least, one) => (one.first_at < least ? one.first_at : least),
    '~',
  )
  const last = trace?.characteristics.reduce((most, one) => (one.last_at > most ? one.last_at : most), '')
  return (
    <Screen
      title={t('{{label}} {{value}}', { label, value: trace?.value ?? value })}
      actions={
        <Button component={Link} href={samplesPath({ traces: [{ field, value }] })} variant="default">
          {t('List its subgroups')}
        </Button>
      }
    >
      <ErrorNotice error={unknown ? null : error} onRetry={() => void refetch()} />
      {unknown && (
        <Empty sentence={error.message}>
          <Button component={Link} href="/samples">
            {t('Search all samples')}
          </Button>
        </Empty>
      )}
      {trace !== undefined && first !== undefined && last !== undefined && (
        <>
          <p className={classes.told}>
            {t('{{count}} subgroups on {{charts}} charts, from {{first}} to {{last}}.', {
              count: trace.samples,
              charts: trace.characteristics.length,
              first: formatExact(Date.parse(first)),
              last: formatExact(Date.parse(last)),
            })}
          </p>
          <RelatedTraces related={trace.related} />
          <ul className={classes.cards} aria-label={t('Charts')}>
            {trace.characteristics.map((one) => (
              <TraceCard key={one.characteristic_id} traced={one} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}
