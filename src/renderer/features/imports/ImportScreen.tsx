import { Tabs } from '@mantine/core'
import { useLocation, useRoute } from 'wouter'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { PastImports } from './PastImports.tsx'
import { WizardView } from './WizardView.tsx'

/** Brings tables in, and takes them back: the way through one import, and the imports before. */
export const ImportScreen = () => {
  const [, navigate] = useLocation()
  const [atPast] = useRoute('/import/past')
  return (
    <Tabs
      value={atPast ? 'past' : 'new'}
      onChange={(tab) => navigate(tab === 'past' ? '/import/past' : '/import')}
      keepMounted={false}
      classNames={{ root: classes.tabs ?? '', panel: classes.panel ?? '', tab: classes.tab ?? '' }}
    >
      <Screen
        title={t('Import')}
        fill={atPast}
        actions={
          <Tabs.List>
            <Tabs.Tab value="new">{t('New import')}</Tabs.Tab>
            <Tabs.Tab value="past">{t('Past imports')}</Tabs.Tab>
          </Tabs.List>
        }
      >
        <Tabs.Panel value="new">
          <WizardView />
        </Tabs.Panel>
        <Tabs.Panel value="past">
          <PastImports />
        </Tabs.Panel>
      </Screen>
    </Tabs>
  )
}
