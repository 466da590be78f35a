import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CodeEntry } from '../../../contract/catalogue.ts'
import type { Violation } from '../../../contract/violation.ts'
import { AcknowledgeForm } from '../../components/AcknowledgeForm.tsx'
import { Attachments } from '../../components/attachments/Attachments.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { formatExact } from '../../components/formatTime.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { EntryLockNotice } from '../alarms/EntryLockNotice.tsx'
import { Shelving } from '../alarms/Shelving.tsx'
import { useTile } from '../alarms/useTile.ts'
import { AmendForm } from './AmendForm.tsx'
import { PatternTable } from './PatternTable.tsx'
import classes from './Violations.module.css'
import { waitDecimals } from './waitWords.ts'

interface ViolationSheetProps {
  /** As the list has it, shown while the rest is asked for. */
  readonly violation: Violation
  readonly decimals: number
  readonly onDone: () => void
}

const exactly = (timestamp: string | null): string | null =>
  timestamp === null ? null : formatExact(Date.parse(timestamp))

const labelOf = (entries: readonly CodeEntry[] | undefined, code: string | null): string | null =>
  entries?.find((entry) => entry.code === code)?.label ?? code

const panelWords: Readonly<Record<Violation['chart'], string>> = {
  location: t('Value'),
  dispersion: t('Spread'),
  within: t('Spread within'),
}

/** All of one violation: what it saw, what people made of it, and the form that comes next. */
export const ViolationSheet = ({ violation: listed, decimals, onDone }: ViolationSheetProps) => {
  const { may } = useSession()
  const [amending, setAmending] = useState(false)
  const { data, error, refetch } = useOperation('violation.get', { violation_id: listed.id })
  const causes = useOperation('cause.list', { include_retired: true })
  const actions = useOperation('action.list', { include_retired: true })
  const violation = data ?? listed
  const tile = useTile(violation.characteristic_id)
  const asking = violation.status === 'open' && may('violation.acknowledge')
  const facts: readonly FactRow[] = [
    [panelWords[violation.chart], formatNumber(violation.value, decimals)],
    [t('Measured'), exactly(violation.timestamp)],
    [t('Opened'), exactly(violation.opened_at)],
    [t('Limits'), t('Revision {{limitsRevision}}', { limitsRevision: violation.limits_revision })],
    [t('Operator'), data?.operator_id ?? null],
    [t('Batch'), data?.batch_number ?? null],
    [t('Part'), data?.part_number ?? null],
    [t('Cause'), labelOf(causes.data, violation.cause_code)],
    [t('Action'), labelOf(actions.data, violation.action_code)],
    [t('Comment'), violation.comment],
    [t('Acknowledged'), exactly(violation.acknowledged_at)],
    [t('By'), violation.acknowledged_by],
    [
      t('Took'),
      data === undefined || violation.acknowledged_at === null ? null : (
        <FigureValue
          key="took"
          figure={data.figures.minutes_to_acknowledge}
          decimals={waitDecimals(data.minutes_to_acknowledge)}
          unit="min"
          label={t('Time to acknowledge')}
        />
      ),
    ],
  ]
  return (
    <div className={classes.sheet}>
      {!asking && <p>{violation.sentence}</p>}
      {violation.status === 'withdrawn' && (
        <p>
          {violation.withdrawn_at === null
            ? t('Withdrawn: later data changed the verdict.')
            : t('Withdrawn: later data changed the verdict on {{withdrawnAt}}.', {
                withdrawnAt: exactly(violation.withdrawn_at),
              })}{' '}
          {violation.withdrawn_reason}
        </p>
      )}
      {asking && <AcknowledgeForm violation={violation} onDone={onDone} />}
      {violation.status === 'open' && (
        <Shelving subject={{ kind: 'violation', id: violation.id }} shelf={violation.shelf} />
      )}
      {violation.status === 'open' && violation.shelf === null && (
        <Shelving
          subject={{ kind: 'characteristic', id: violation.characteristic_id }}
          shelf={null}
          label={t('Shelve all of {{name}}', { name: violation.characteristic_name })}
        />
      )}
      {tile?.lock && <EntryLockNotice lock={tile.lock} />}
      {amending && <AmendForm violation={violation} onDone={() => setAmending(false)} />}
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      <Facts rows={facts} />
      <Attachments subject={{ kind: 'violation', id: violation.id }} />
      {data !== undefined && (
        <PatternTable
          pattern={data.pattern}
          sampleId={data.sample_id}
          chartType={data.chart_type}
          decimals={decimals}
        />
      )}
      <div className={classes.buttons}>
        <Button component={Link} href={`/charts/${violation.characteristic_id}`} variant="default">
          {t('Open chart')}
        </Button>
        {may('audit.read') && (
          <Button component={Link} href={`/audit/violation/${violation.id}`} variant="subtle">
            {t('History')}
          </Button>
        )}
        {violation.status === 'acknowledged' && may('violation.amend') && !amending && (
          <Button variant="default" onClick={() => setAmending(true)}>
            {t('Change cause or action')}
          </Button>
        )}
      </div>
    </div>
  )
}
