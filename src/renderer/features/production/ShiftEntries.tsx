import { Drawer, Pagination, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { longDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { EntriesTable } from './EntriesTable.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import classes from './Production.module.css'
import type { RecordShift } from './recordDraft.ts'

interface ShiftEntriesProps {
  readonly line: string
  readonly shift: RecordShift
  readonly today: string
}

const pageLength = 50

type Span = 'shift' | 'day' | 'all'

const spans: readonly { readonly value: Span; readonly label: string }[] = [
  { value: 'shift', label: t('This shift') },
  { value: 'day', label: t('This day') },
  { value: 'all', label: t('All days') },
]

const titleWords = (span: Span, { day, type }: RecordShift): string => {
  if (span === 'all') return t('Entries of all days')
  return span === 'day'
    ? t('Entries of {{day}}', { day: longDay(day) })
    : t('Entries of {{shift}}, {{day}}', { shift: shiftTypeWords[type], day: longDay(day) })
}

const emptyWords = (span: Span, order: string): string => {
  if (order !== '') return t('Nothing is recorded for this order here.')
  if (span === 'all') return t('Nothing is recorded of this line yet.')
  return span === 'day'
    ? t('Nothing is recorded of this day yet.')
    : t('Nothing is recorded of this shift yet.')
}

/** What is recorded of a shift, of its day or of all days; an entry opens at its side, where leaders correct it. */
export const ShiftEntries = ({ line, shift, today }: ShiftEntriesProps) => {
  const [span, setSpan] = useState<Span>('shift')
  const [typed, setTyped] = useState('')
  const [order] = useDebouncedValue(typed.trim(), 250)
  const [page, setPage] = useState(1)
  const [opened, setOpened] = useState<ProductionEntry | null>(null)
  const { data, error, refetch } = useOperation(
    'production.list',
    {
      client_id: line,
      ...(span === 'all' ? {} : { date_from: shift.day, date_to: shift.day }),
      ...(span === 'shift' ? { shift_type: shift.type } : {}),
      ...(order === '' ? {} : { work_order_id: order }),
      include_voided: 'true',
      page,
      limit: pageLength,
    },
    { keep: true, every: 30_000 },
  )
  const pages = Math.ceil((data?.total ?? 0) / pageLength)
  const shown = data?.results.find(({ production_entry_id: id }) => id === opened?.production_entry_id)
  return (
    <section className={classes.entries} aria-labelledby="production-entries">
      <h2 id="production-entries">{titleWords(span, shift)}</h2>
      <search className={classes.filters} aria-label={t('Filters')}>
        <SegmentedControl
          aria-label={t('Which entries')}
          data={[...spans]}
          value={span}
          onChange={(value) => {
            setSpan(value as Span)
            setPage(1)
          }}
        />
        <TextInput
          aria-label={t('Only of the order')}
          placeholder={t('Whole order number')}
          maxLength={50}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setPage(1)
          }}
        />
      </search>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data !== undefined &&
        (data.results.length === 0 ? (
          <p className={classes.quiet}>{emptyWords(span, order)}</p>
        ) : (
          <EntriesTable
            entries={data.results}
            withDay={span === 'all'}
            withShift={span !== 'shift'}
            onOpen={setOpened}
          />
        ))}
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({
            'aria-label': control === 'next' ? t('Next page') : t('Previous page'),
          })}
        />
      )}
      <Drawer
        position="right"
        size={560}
        title={opened === null ? '' : t('Entry of {{order}}', { order: opened.work_order_id })}
        opened={opened !== null}
        onClose={() => setOpened(null)}
      >
        {opened !== null && (
          <EntrySheet
            key={opened.production_entry_id}
            entry={shown ?? opened}
            today={today}
            onDone={() => setOpened(null)}
          />
        )}
      </Drawer>
    </section>
  )
}
