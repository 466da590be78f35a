import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import { localTime } from '../../../contract/zoneClock.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { ReportDownloads } from './ReportDownloads.tsx'
import classes from './Reports.module.css'
import { ScheduleList } from './ScheduleList.tsx'
import { SentLog } from './SentLog.tsx'

const tabs = ['files', 'schedules', 'sent'] as const

/** Reports: to look at and save, to have sent at their times, and what became of that. */
export const ReportsScreen = ({ tab }: { readonly tab: string | undefined }) => {
  const [, navigate] = useLocation()
  const { may } = useSession()
  const plant = useOperation('shift.list', {})
  const schedules = may('report.schedule')
  const shown = (schedules ? tabs.find((one) => one === tab) : undefined) ?? 'files'
  return (
    <Tabs
      value={shown}
      onChange={(next) => navigate(next === 'files' ? '/reports' : `/reports/${next ?? ''}`)}
      keepMounted={false}
      classNames={{ tab: classes.tab ?? '' }}
    >
      <Screen
        title={t('Reports')}
        actions={
          schedules && (
            <Tabs.List>
              <Tabs.Tab value="files">{t('Files')}</Tabs.Tab>
              <Tabs.Tab value="schedules">{t('Schedules')}</Tabs.Tab>
              <Tabs.Tab value="sent">{t('Sent')}</Tabs.Tab>
            </Tabs.List>
          )
        }
      >
        <ErrorNotice error={plant.error} onRetry={() => void plant.refetch()} />
        {plant.data !== undefined && (
          <>
            <Tabs.Panel value="files">
              <ReportDownloads today={localTime(Date.now(), plant.data.time_zone).day} />
            </Tabs.Panel>
            <Tabs.Panel value="schedules">
              <ScheduleList zone={plant.data.time_zone} />
            </Tabs.Panel>
            <Tabs.Panel value="sent">
              <SentLog />
            </Tabs.Panel>
          </>
        )}
      </Screen>
    </Tabs>
  )
}
