import { Button, Drawer, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Violation } from '../../../contract/violation.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { GroupSignalList } from '../groups/GroupSignalList.tsx'
import { filtersLeaveGroups, useGroupSignals } from '../groups/useGroupSignals.ts'
import { AcknowledgeSelected } from './AcknowledgeSelected.tsx'
import { ExportButton } from './ExportButton.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import type { Sorting } from './SortableHead.tsx'
import { useSelection } from './useSelection.ts'
import { ViolationSheet } from './ViolationSheet.tsx'
import classes from './Violations.module.css'
import { ViolationTable } from './ViolationTable.tsx'
import type { ViolationFilters } from './violationFilters.ts'

const statuses = [
  { value: 'open', label: t('Open'), empty: t('Nothing is open. Every signal has been dealt with.') },
  { value: 'acknowledged', label: t('Acknowledged'), empty: t('Nothing was acknowledged yet.') },
  {
    value: 'withdrawn',
    label: t('Withdrawn'),
    empty: t('Nothing was withdrawn: no late subgroup changed a judgement.'),
  },
  { value: 'all', label: t('All'), empty: t('No rule has fired yet.') },
] as const

/** Which violations the list shows by what became of them. */
export type StatusChoice = (typeof statuses)[number]['value']

const pageLength = 50

interface ViolationListProps {
  readonly filters: ViolationFilters
  readonly status: StatusChoice
  readonly onStatus: (status: StatusChoice) => void
  readonly onShowAll: () => void
}

/** Violations as rows, by what became of them, with the sheet of the one that is open. */
export const ViolationList = ({ filters, status, onStatus, onShowAll }: ViolationListProps) => {
  const [sorting, setSorting] = useState<Sorting>({ sort: 'at', order: 'desc' })
  const [place, setPlace] = useState({ of: '', page: 1 })
  const [chosen, setChosen] = useState<Violation | null>(null)
  const tiles = useBoard()?.tiles ?? []
  const causes = useOperation('cause.list', { include_retired: true })
  const asked = { ...filters, ...(status === 'all' ? {} : { status }) }
  const selection = useSelection(JSON.stringify(asked))
  const [answering, setAnswering] = useState(false)
  const subject = JSON.stringify([asked, sorting])
  const page = place.of === subject ? place.page : 1
  const { data, error, refetch, isPlaceholderData } = useOperation(
    'violation.list',
    { ...asked, ...sorting, page, limit: pageLength },
    { keep: true },
  )
  const narrowed = Object.keys(filters).length > 0
  const judged = tiles.some(({ subgroups }) => subgroups > 0)
  const decimalsOf = (id: number) => tiles.find((tile) => tile.characteristic_id === id)?.decimals ?? 3
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / pageLength))
  const signals = useGroupSignals(filters, status === 'all' ? undefined : status, 1).data
  const ofGroups = filtersLeaveGroups(filters) ? signals : undefined
  const noneOfGroups = !filtersLeaveGroups(filters) || signals?.total === 0
  const counts = data?.counts
  const causeOf = (code: string) => causes.data?.find((one) => one.code === code)?.label ?? code
  const countOf = (value: StatusChoice): string => {
    if (counts === undefined) return ''
    const sum = (of: typeof counts): number =>
      value === 'all' ? of.open + of.acknowledged + of.withdrawn : of[value]
    return ` ${countWords(sum(counts) + (ofGroups === undefined ? 0 : sum(ofGroups.counts)))}`
  }
  const goTo = (next: number) => setPlace({ of: subject, page: next })

  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('Status')}
          data={statuses.map(({ value, label }) => ({ value, label: `${label}${countOf(value)}` }))}
          value={status}
          onChange={onStatus}
        />
        <ExportButton filter={asked} />
      </div>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      <GroupSignalList filters={filters} status={status} causeOf={causeOf} />
      {data?.results.length === 0 && noneOfGroups && (
        <Empty
          sentence={
            narrowed
              ? t('No violation is like this. Take a filter off, or look under another status.')
              : judged
                ? (statuses.find(({ value }) => value === status)?.empty ?? '')
                : t('Nothing was judged yet: no subgroup has been recorded.')
          }
        >
          {narrowed && (
            <Button variant="default" onClick={onShowAll}>
              {t('Take all filters off')}
            </Button>
          )}
        </Empty>
      )}
      <SelectionBar selection={selection} filters={filters} onAcknowledge={() => setAnswering(true)} />
      {data !== undefined && data.results.length > 0 && (
        <ViolationTable
          violations={data.results}
          answered={status === 'acknowledged' || status === 'all'}
          busy={isPlaceholderData}
          selection={selection}
          sorting={sorting}
          onSort={setSorting}
          decimalsOf={decimalsOf}
          causeOf={causeOf}
          onOpen={(id) => setChosen(data.results.find((one) => one.id === id) ?? null)}
        />
      )}
      {pages > 1 && (
        <nav className={classes.pages} aria-label={t('Pages')}>
          <Button variant="default" disabled={page === 1} onClick={() => goTo(page - 1)}>
            {sorting.sort === 'at' && sorting.order === 'desc' ? t('Newer') : t('Before')}
          </Button>
          <span>{t('Page {{page}} of {{pages}}', { page: countWords(page), pages: countWords(pages) })}</span>
          <Button variant="default" disabled={page >= pages} onClick={() => goTo(page + 1)}>
            {sorting.sort === 'at' && sorting.order === 'desc' ? t('Older') : t('After')}
          </Button>
        </nav>
      )}
      <Drawer
        position="right"
        size={440}
        title={t('Acknowledge {{count}} {{what}}', {
          count: countWords(selection.picked.size),
          what: selection.picked.size === 1 ? 'violation' : 'violations',
        })}
        opened={answering}
        onClose={() => setAnswering(false)}
      >
        <AcknowledgeSelected selection={selection} onDone={() => setAnswering(false)} />
      </Drawer>
      <Drawer
        position="right"
        size={440}
        title={chosen === null ? '' : `${chosen.rule_name} · ${chosen.characteristic_name}`}
        opened={chosen !== null}
        onClose={() => setChosen(null)}
      >
        {chosen && (
          <ViolationSheet
            key={chosen.id}
            violation={chosen}
            decimals={decimalsOf(chosen.characteristic_id)}
            onDone={() => setChosen((shown) => (shown === chosen ? null : shown))}
          />
        )}
      </Drawer>
    </>
  )
}
