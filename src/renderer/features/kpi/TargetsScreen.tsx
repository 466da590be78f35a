import { LineSelect } from '../../components/line/LineSelect.tsx'
import { NoLine } from '../../components/line/NoLine.tsx'
import { useLine } from '../../components/line/useLine.ts'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { ProductionTabs } from '../production/ProductionTabs.tsx'
import { TargetsTable } from './TargetsTable.tsx'

/** What the figures of a line are to reach, and since when. */
export const TargetsScreen = () => {
  const choice = useLine()
  const { today } = usePlantDay()
  return (
    <Screen title={t('Targets')} actions={<LineSelect choice={choice} />}>
      <ProductionTabs />
      <NoLine choice={choice} />
      {choice.line !== null && <TargetsTable key={choice.line} line={choice.line} today={today} />}
    </Screen>
  )
}
