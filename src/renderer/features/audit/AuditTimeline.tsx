import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AuditListed, AuditPage } from '../../../contract/audit.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatDay, formatExact } from '../../components/formatTime.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'
import { AuditRow } from './AuditRow.tsx'
import { AuditSheet } from './AuditSheet.tsx'
import { type AuditFilters, askedOf } from './auditFilters.ts'

interface AuditTimelineProps {
  readonly filters: AuditFilters
  readonly onShowAll: () => void
}

const byDay = (entries: readonly AuditListed[]): ReadonlyMap<string, readonly AuditListed[]> => {
  const days = new Map<string, AuditListed[]>()
  for (const entry of entries) {
    const day = formatDay(Date.parse(entry.at))
    const ofDay = days.get(day)
    if (ofDay === undefined) days.set(day, [entry])
    else ofDay.push(entry)
  }
  return days
}

/** Entries of the audit log, newest first, day by day; each opens all that was recorded. */
export const AuditTimeline = ({ filters, onShowAll }: AuditTimelineProps) => {
  const bridge = useBridge()
  const [chosen, setChosen] = useState<AuditListed | null>(null)
  const asked = askedOf(filters)
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery<
    AuditPage,
    Error,
    { readonly pages: readonly AuditPage[] },
    readonly unknown[],
    string | null
  >({
    queryKey: ['audit.list', asked],
    queryFn: ({ pageParam }) =>
      bridge.call('audit.list', { ...asked, ...(pageParam === null ? {} : { after: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  })
  const entries = data?.pages.flatMap(({ results }) => results) ?? []
  const searchedTo = data?.pages.at(-1)?.searched_to ?? null
  const narrowed = Object.keys(filters).length > 0
  return (
    <>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data !== undefined && entries.length === 0 && !hasNextPage && (
        <Empty
          sentence={
            narrowed
              ? t('No entry is like this. Take a filter off.')
              : t(
                  'Nothing was recorded yet but measurements. Every change and every refused attempt will stand here.',
                )
          }
        >
          {narrowed && (
            <Button variant="default" onClick={onShowAll}>
              {t('Take all filters off')}
            </Button>
          )}
        </Empty>
      )}
      <div className={classes.timeline} aria-busy={isFetching}>
        {[...byDay(entries)].map(([day, ofDay]) => (
          <section key={day} aria-label={day}>
            <h2 className={classes.day}>{day}</h2>
            <ul className={classes.entries}>
              {ofDay.map((entry) => (
                <AuditRow key={entry.seq} entry={entry} onOpen={() => setChosen(entry)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hasNextPage && (
        <div className={classes.more}>
          {searchedTo !== null && (
            <output>
              {t('Looked back to {{searchedTo}} so far.', {
                searchedTo: formatExact(Date.parse(searchedTo)),
              })}
            </output>
          )}
          <Button variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>
            {searchedTo === null ? t('Show older entries') : t('Look further back')}
          </Button>
        </div>
      )}
      <AuditSheet entry={chosen} onClose={() => setChosen(null)} />
    </>
  )
}
