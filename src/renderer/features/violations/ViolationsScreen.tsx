import { Button, Drawer, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { ViolationSheet } from './ViolationSheet.tsx'
import classes from './Violations.module.css'
import { ViolationTable } from './ViolationTable.tsx'

const filters = [
  { value: 'open', label: 'Open', empty: 'Nothing is open. Every signal has been dealt with.' },
  { value: 'acknowledged', label: 'Acknowledged', empty: 'Nothing was acknowledged yet.' },
  {
    value: 'withdrawn',
    label: 'Withdrawn',
    empty: 'Nothing was withdrawn: no late subgroup changed a judgement.',
  },
  { value: 'all', label: 'All', empty: 'No rule has fired yet.' },
] as const

type Filter = (typeof filters)[number]['value']

const pageLength = 50

/** What fired, and what people made of it. */
export const ViolationsScreen = () => {
  const [filter, setFilter] = useState<Filter>('open')
  const [page, setPage] = useState(1)
  const [chosenId, setChosenId] = useState<number | null>(null)
  const tiles = useBoard()?.tiles ?? []
  const { data, error, refetch } = useOperation('violation.list', {
    ...(filter === 'all' ? {} : { status: filter }),
    page,
    limit: pageLength,
  })
  const chosen = data?.results.find(({ id }) => id === chosenId) ?? null
  const judged = tiles.some(({ subgroups }) => subgroups > 0)
  const decimalsOf = (id: number) => tiles.find((tile) => tile.characteristic_id === id)?.decimals ?? 3
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / pageLength))

  return (
    <Screen title="Violations">
      <SegmentedControl
        className={classes.filter}
        aria-label="Status"
        data={filters.map(({ value, label }) => ({ value, label }))}
        value={filter}
        onChange={(value) => {
          setFilter(value)
          setPage(1)
        }}
      />
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.results.length === 0 && (
        <Empty
          sentence={
            judged
              ? (filters.find(({ value }) => value === filter)?.empty ?? '')
              : 'Nothing was judged yet: no subgroup has been recorded.'
          }
        />
      )}
      {data !== undefined && data.results.length > 0 && (
        <ViolationTable violations={data.results} decimalsOf={decimalsOf} onOpen={setChosenId} />
      )}
      {pages > 1 && (
        <nav className={classes.pages} aria-label="Pages">
          <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
            Newer
          </Button>
          <span>
            Page {page} of {pages}
          </span>
          <Button variant="default" disabled={page >= pages} onClick={() => setPage(page + 1)}>
            Older
          </Button>
        </nav>
      )}
      <Drawer
        position="right"
        size={440}
        title={chosen === null ? '' : `${chosen.rule_name} · ${chosen.characteristic_name}`}
        opened={chosen !== null}
        onClose={() => setChosenId(null)}
      >
        {chosen && (
          <ViolationSheet
            violation={chosen}
            decimals={decimalsOf(chosen.characteristic_id)}
            onDone={() => setChosenId(null)}
          />
        )}
      </Drawer>
    </Screen>
  )
}
