import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import type { GroupSignal } from '../../../contract/characteristicGroup.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import rows from '../violations/Violations.module.css'
import type { ViolationFilters } from '../violations/violationFilters.ts'
import { GroupSignalSheet } from './GroupSignalSheet.tsx'
import { GroupSignalTable } from './GroupSignalTable.tsx'
import { filtersLeaveGroups, signalsPerPage, useGroupSignals } from './useGroupSignals.ts'

interface GroupSignalListProps {
  readonly filters: ViolationFilters
  readonly status: 'open' | 'acknowledged' | 'withdrawn' | 'all'
  readonly causeOf: (code: string) => string
}

/** Signals of groups among the violations: nothing where there are none, so that who has no groups sees none of this. */
export const GroupSignalList = ({ filters, status, causeOf }: GroupSignalListProps) => {
  const [place, setPlace] = useState({ of: '', page: 1 })
  const [chosen, setChosen] = useState<GroupSignal | null>(null)
  const subject = JSON.stringify([filters, status])
  const page = place.of === subject ? place.page : 1
  const { data, error, refetch } = useGroupSignals(filters, status === 'all' ? undefined : status, page)
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / signalsPerPage))
  const goTo = (next: number) => setPlace({ of: subject, page: next })
  if (!filtersLeaveGroups(filters)) return null
  return (
    <>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined && data.results.length > 0 && (
        <GroupSignalTable
          signals={data.results}
          answered={status === 'acknowledged' || status === 'all'}
          causeOf={causeOf}
          onOpen={setChosen}
        />
      )}
      {pages > 1 && (
        <nav className={rows.pages} aria-label={t('Pages of group signals')}>
          <Button variant="default" disabled={page === 1} onClick={() => goTo(page - 1)}>
            {t('Newer')}
          </Button>
          <span>{t('Page {{page}} of {{pages}}', { page: countWords(page), pages: countWords(pages) })}</span>
          <Button variant="default" disabled={page >= pages} onClick={() => goTo(page + 1)}>
            {t('Older')}
          </Button>
        </nav>
      )}
      <Drawer
        position="right"
        size={440}
        title={chosen === null ? '' : `${chosen.rule_name} · ${chosen.group_name}`}
        opened={chosen !== null}
        onClose={() => setChosen(null)}
      >
        {chosen && <GroupSignalSheet key={chosen.id} signal={chosen} onDone={() => setChosen(null)} />}
      </Drawer>
    </>
  )
}
