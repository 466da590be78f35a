import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ListedSample } from '../../../contract/sampleList.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { ExportSamples } from './ExportSamples.tsx'
import { SampleFilterBar } from './SampleFilterBar.tsx'
import { SampleSheet } from './SampleSheet.tsx'
import classes from './Samples.module.css'
import { SampleTable } from './SampleTable.tsx'
import { filtersOfSearch, type SampleFilters, samplesPath } from './sampleFilters.ts'
import { type SampleSorting, useSamples } from './useSamples.ts'

/** Every stored subgroup of every characteristic: searched by what it carries, opened, corrected, left out, traced. */
export const SamplesScreen = ({ search }: { readonly search: string }) => {
  const [, navigate] = useLocation()
  const { may } = useSession()
  const filters = filtersOfSearch(search)
  const [sorting, setSorting] = useState<SampleSorting>({ sort: 'measured', order: 'desc' })
  const [chosen, setChosen] = useState<ListedSample | null>(null)
  const samples = useSamples(filters, sorting)
  const { rows, total, hasMore, isLoading, isFormer } = samples
  const narrowed = Object.keys(filters).length > 0
  const setFilters = (next: SampleFilters) => navigate(samplesPath(next), { replace: true })
  const isEmpty = rows.length === 0 && !isLoading && !hasMore && samples.error === null
  return (
    <Screen
      title={t('Samples')}
      fill
      actions={<ExportSamples filters={filters} sorting={sorting} total={total} />}
    >
      <SampleFilterBar filters={filters} onChange={setFilters} />
      <ErrorNotice error={samples.error} onRetry={samples.again} />
      {isEmpty && (
        <Empty
          sentence={
            narrowed
              ? t(
                  'No subgroup is like this. Take a filter off, or end a value with * to find all that begin with it.',
                )
              : t('Nothing was measured yet. What is entered, sent or imported appears here.')
          }
        >
          {narrowed ? (
            <Button variant="default" onClick={() => setFilters({})}>
              {t('Take all filters off')}
            </Button>
          ) : (
            may('sample.create') && (
              <>
                <Button component={Link} href="/enter">
                  {t('Enter measurements')}
                </Button>
                <Button component={Link} href="/import" variant="default">
                  {t('Import a table')}
                </Button>
              </>
            )
          )}
        </Empty>
      )}
      {!isEmpty && samples.error === null && (
        <>
          <output className={classes.count} aria-live="polite">
            {isFormer
              ? t('Searching …')
              : total !== null
                ? t('{{count}} subgroups', { count: total })
                : hasMore
                  ? t('{{count}} subgroups found so far; scroll to look further', { count: rows.length })
                  : t('{{count}} subgroups', { count: rows.length })}
          </output>
          <SampleTable
            rows={rows}
            total={total}
            hasMore={hasMore}
            busy={isFormer}
            sorting={sorting}
            onSort={setSorting}
            onMore={samples.more}
            onOpen={setChosen}
          />
        </>
      )}
      <Drawer
        position="right"
        size={560}
        title={chosen?.characteristic_name ?? ''}
        opened={chosen !== null}
        onClose={() => setChosen(null)}
      >
        {chosen !== null && <SampleSheet key={chosen.sample_id} sample={chosen} />}
      </Drawer>
    </Screen>
  )
}
