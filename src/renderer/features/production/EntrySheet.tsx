import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { formatNumber, groupedNumber } from '../../components/formatNumber.ts'
import { formatExact } from '../../components/formatTime.ts'
import { longDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { EditEntry } from './EditEntry.tsx'
import { entryStateWords } from './EntriesTable.tsx'
import { cycleWords } from './FormingMetrics.tsx'
import classes from './Production.module.css'
import { WithReason } from './WithReason.tsx'

/** What a change of an entry makes old. */
export const outdatedByEntry = [
  'production.list',
  'production.standards',
  'workOrder.list',
  'workOrder.get',
  'kpi.get',
  'kpi.all',
  'kpi.oee',
] as const

interface EntrySheetProps {
  readonly entry: ProductionEntry
  readonly today: string
  readonly onDone: () => void
}

const percent = (value: number | null): string => (value === null ? '–' : `${groupedNumber(value, 2)} %`)

const filledIn = ({ inference }: ProductionEntry): string =>
  inference
    .map(({ field, source, value, confidence }) => {
      const words =
        field === 'ideal_cycle_time'
          ? cycleWords[source as keyof typeof cycleWords]
          : field === 'shift_hours_scheduled'
            ? t('{{hours}} h from the shift', { hours: typedNumber(Number(value)) })
            : t('all assigned taken as present')
      return t('{{words}} (confidence {{confidence}} %)', {
        words,
        confidence: formatNumber(confidence * 100, 0),
      })
    })
    .join(' · ')

/** All of an entry, and for leaders what can be done with it. */
export const EntrySheet = ({ entry, today, onDone }: EntrySheetProps) => {
  const { may } = useSession()
  const [editing, setEditing] = useState(false)
  const verify = useChange('production.verify', outdatedByEntry)
  const reopen = useChange('production.reopen', outdatedByEntry)
  const voiding = useChange('production.void', outdatedByEntry)
  const id = { entry_id: entry.production_entry_id }
  if (editing) {
    return <EditEntry entry={entry} today={today} onDone={() => setEditing(false)} />
  }
  const facts: readonly FactRow[] = [
    [t('Entry'), entry.production_entry_id],
    [t('Style'), entry.style_model],
    [t('Shift'), `${longDay(entry.shift_date)} · ${shiftTypeWords[entry.shift_type]}`],
    [t('Units made'), countWords(entry.units_produced)],
    [t('Of them defective'), countWords(entry.units_defective)],
    [t('Run time, hours'), formatNumber(entry.run_time_hours, 2)],
    [t('People assigned'), countWords(entry.employees_assigned)],
    [t('People present'), entry.employees_present],
    [t('Standstill, minutes'), entry.downtime_total_minutes],
    [t('Step of the work'), entry.operation_id],
    [t('Job'), entry.job_id],
    [t('Efficiency'), percent(entry.efficiency)],
    [t('Performance'), percent(entry.performance)],
    [t('Defect rate'), percent(entry.defect_rate)],
    [t('State'), entryStateWords[entry.status]],
    [t('Recorded by'), `${entry.created_by} · ${formatExact(Date.parse(entry.created_at))}`],
    [
      t('Verified by'),
      entry.verified_at === null
        ? null
        : `${entry.verified_by} · ${formatExact(Date.parse(entry.verified_at))}`,
    ],
    [t('Note'), entry.notes],
  ]
  return (
    <div className={classes.sheet}>
      <Facts rows={facts} />
      {entry.inference.length > 0 && (
        <p className={classes.quiet}>{t('Filled in: {{what}}.', { what: filledIn(entry) })}</p>
      )}
      <ErrorNotice error={verify.error} />
      {may('production.edit') && entry.status === 'ENTERED' && (
        <>
          <div className={classes.buttons}>
            <Button loading={verify.isPending} onClick={() => verify.mutate(id)}>
              {t('Verify')}
            </Button>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('Correct')}
            </Button>
          </div>
          <WithReason
            does={t('Void entry')}
            asks={t('Why does it not count?')}
            isAlarm
            busy={voiding.isPending}
            error={voiding.error}
            onReason={(reason) => voiding.mutate({ ...id, reason }, { onSuccess: onDone })}
          />
        </>
      )}
      {may('production.edit') && entry.status === 'VERIFIED' && (
        <WithReason
          does={t('Reopen entry')}
          asks={t('Why is it opened again?')}
          busy={reopen.isPending}
          error={reopen.error}
          onReason={(reason) => reopen.mutate({ ...id, reason })}
        />
      )}
    </div>
  )
}
