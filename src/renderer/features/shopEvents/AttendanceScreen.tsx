import { LineSelect } from '../../components/line/LineSelect.tsx'
import { NoLine } from '../../components/line/NoLine.tsx'
import { useLine } from '../../components/line/useLine.ts'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { ProductionTabs } from '../production/ProductionTabs.tsx'
import { LineAttendance } from './LineAttendance.tsx'

/** Who was there for a shift of a line, and who was not. */
export const AttendanceScreen = () => {
  const choice = useLine()
  const plant = usePlantDay()
  return (
    <Screen title={t('Attendance')} actions={<LineSelect choice={choice} />}>
      <ProductionTabs />
      <NoLine choice={choice} />
      {choice.line !== null && <LineAttendance key={choice.line} line={choice.line} plant={plant} />}
    </Screen>
  )
}
