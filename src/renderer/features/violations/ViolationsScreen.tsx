import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { ParetoGrouping } from '../../../contract/pareto.ts'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { ShelvedList } from '../alarms/ShelvedList.tsx'
import { FilterBar } from './FilterBar.tsx'
import { ParetoView } from './ParetoView.tsx'
import { type StatusChoice, ViolationList } from './ViolationList.tsx'
import classes from './Violations.module.css'
import { filtersOfBar, type ViolationFilters } from './violationFilters.ts'

/** What fired, and what people made of it: as a list, and counted. Both are about the same violations. */
export const ViolationsScreen = () => {
  const [, navigate] = useLocation()
  const [atPareto] = useRoute('/violations/pareto')
  const [atShelved] = useRoute('/violations/shelved')
  const [filters, setFilters] = useState<ViolationFilters>({})
  const [status, setStatus] = useState<StatusChoice>('open')
  const [by, setBy] = useState<ParetoGrouping>('cause')

  const showBar = (key: string) => {
    setFilters(filtersOfBar(filters, by, key))
    setStatus('all')
    navigate('/violations')
  }

  return (
    <Tabs
      value={atPareto ? 'pareto' : atShelved ? 'shelved' : 'list'}
      onChange={(tab) => navigate(tab === 'list' ? '/violations' : `/violations/${tab}`)}
      keepMounted={false}
      classNames={{ root: classes.tabs ?? '', panel: classes.panel ?? '', tab: classes.tab ?? '' }}
    >
      <Screen
        title={t('Violations')}
        fill={!atPareto}
        actions={
          <Tabs.List>
            <Tabs.Tab value="list">{t('List')}</Tabs.Tab>
            <Tabs.Tab value="shelved">{t('Shelved')}</Tabs.Tab>
            <Tabs.Tab value="pareto">{t('Pareto')}</Tabs.Tab>
          </Tabs.List>
        }
      >
        {!atShelved && <FilterBar filters={filters} onChange={setFilters} />}
        <Tabs.Panel value="list">
          <ViolationList
            filters={filters}
            status={status}
            onStatus={setStatus}
            onShowAll={() => setFilters({})}
          />
        </Tabs.Panel>
        <Tabs.Panel value="shelved">
          <ShelvedList />
        </Tabs.Panel>
        <Tabs.Panel value="pareto">
          <ParetoView filters={filters} by={by} onBy={setBy} onBar={showBar} />
        </Tabs.Panel>
      </Screen>
    </Tabs>
  )
}
