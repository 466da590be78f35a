import { LineSelect } from '../../components/line/LineSelect.tsx'
import { NoLine } from '../../components/line/NoLine.tsx'
import { useLine } from '../../components/line/useLine.ts'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { ProductionTabs } from '../production/ProductionTabs.tsx'
import { LineInspections } from './LineInspections.tsx'

/** What was inspected at a line, and what was found. */
export const InspectionsScreen = () => {
  const choice = useLine()
  const plant = usePlantDay()
  return (
    <Screen title={t('Inspections')} actions={<LineSelect choice={choice} />}>
      <ProductionTabs />
      <NoLine choice={choice} />
      {choice.line !== null && <LineInspections key={choice.line} line={choice.line} plant={plant} />}
    </Screen>
  )
}
