import { Tabs } from '@mantine/core'
import { useLocation, useRoute } from 'wouter'
import { LineSelect } from '../../components/line/LineSelect.tsx'
import { NoLine } from '../../components/line/NoLine.tsx'
import { useLine } from '../../components/line/useLine.ts'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { ProductionTabs } from '../production/ProductionTabs.tsx'
import { JobsTable } from './JobsTable.tsx'
import { LinesTable } from './LinesTable.tsx'
import classes from './MasterData.module.css'
import { OperationsTable } from './OperationsTable.tsx'
import { ShiftHoursTable } from './ShiftHoursTable.tsx'
import { StylesTable } from './StylesTable.tsx'

const tabs = [
  { value: 'lines', word: t('Lines and shifts') },
  { value: 'styles', word: t('Styles') },
  { value: 'steps', word: t('Steps of the work') },
  { value: 'jobs', word: t('Jobs') },
] as const

type Tab = (typeof tabs)[number]['value']

const isTab = (text: string | undefined): text is Tab => tabs.some(({ value }) => value === text)

/** What production is recorded by: lines and the hours of their shifts, styles, steps and jobs. */
export const MasterDataScreen = () => {
  const [, navigate] = useLocation()
  const [, params] = useRoute('/production/setup/:tab')
  const tab = isTab(params?.tab) ? params.tab : 'lines'
  const lines = useLine()
  const { line } = lines
  const chooser = (
    <div className={classes.line}>
      <LineSelect choice={lines} />
    </div>
  )
  return (
    <Tabs
      value={tab}
      onChange={(next) => navigate(next === 'lines' ? '/production/setup' : `/production/setup/${next}`)}
      keepMounted={false}
      classNames={{ tab: classes.tab ?? '', panel: classes.panel ?? '' }}
    >
      <Screen
        title={t('Production: setup')}
        actions={
          <Tabs.List>
            {tabs.map(({ value, word }) => (
              <Tabs.Tab key={value} value={value}>
                {word}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        }
      >
        <ProductionTabs />
        {tabs.map(({ value }) => (
          <Tabs.Panel key={value} value={value}>
            {value === 'lines' && <LinesTable mayAdd={lines.mayChoose} onAdded={lines.choose} />}
            {value !== 'lines' && chooser}
            {line === null ? (
              value !== 'lines' &&
              (lines.mayChoose ? (
                <p className={classes.help}>{t('Add a line first, under Lines and shifts.')}</p>
              ) : (
                <NoLine choice={lines} />
              ))
            ) : (
              <>
                {value === 'lines' && <ShiftHoursTable line={line} chooser={chooser} />}
                {value === 'styles' && <StylesTable line={line} />}
                {value === 'steps' && <OperationsTable line={line} />}
                {value === 'jobs' && <JobsTable line={line} />}
              </>
            )}
          </Tabs.Panel>
        ))}
      </Screen>
    </Tabs>
  )
}
