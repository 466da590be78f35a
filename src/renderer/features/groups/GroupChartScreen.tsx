import { useEffect } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { t } from '../../words/t.ts'
import screen from '../chart/ControlChartScreen.module.css'
import { GroupChartView } from './GroupChartView.tsx'
import { UnknownGroup } from './UnknownGroup.tsx'
import { useGroupChart } from './useGroupChart.ts'

/** As many of the newest observations as are shown. */
const last = 200

interface GroupChartScreenProps {
  readonly groupId: number
  /** The observation that is chosen at first; the newest that alarms unless given. */
  readonly sampleId?: number | null
}

/** The T² chart of a group, live. */
export const GroupChartScreen = ({ groupId, sampleId = null }: GroupChartScreenProps) => {
  const { data, error, refetch } = useGroupChart(groupId, last)
  const name = data?.group.name
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Centerline`
  }, [name])
  if (isUnknown(error)) return <UnknownGroup />
  return (
    <section className={screen.screen} aria-label={name ?? t('Characteristic group')}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data !== undefined && <GroupChartView chart={data} first={sampleId} />}
    </section>
  )
}
