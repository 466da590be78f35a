import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LineShift } from '../../../contract/production/masterData.ts'
import { plantShiftHours } from '../../../contract/production/plantShiftHours.ts'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shiftTypeChoices } from '../../components/line/shiftTypeWords.ts'
import type { PlantDay } from '../../components/line/usePlantDay.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { isDay } from './daysOf.ts'
import { ShiftAttendance } from './ShiftAttendance.tsx'
import classes from './ShopEvents.module.css'
import { type ShiftOfLine, shiftAt } from './shiftAt.ts'

interface LineAttendanceProps {
  readonly line: string
  readonly plant: PlantDay
}

interface ChosenProps extends LineAttendanceProps {
  readonly shifts: readonly LineShift[]
}

const Chosen = ({ line, plant, shifts }: ChosenProps) => {
  const [shift, setShift] = useState<ShiftOfLine>(() => shiftAt(Date.now(), shifts, plant.zone))
  const hours =
    shifts.find(({ shift_type }) => shift_type === shift.type)?.hours ?? plantShiftHours[shift.type]
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          type="date"
          aria-label={t('Day on which the shift began')}
          max={plant.today}
          value={shift.day}
          onChange={({ currentTarget }) =>
            isDay(currentTarget.value) &&
            currentTarget.value <= plant.today &&
            setShift({ ...shift, day: currentTarget.value })
          }
        />
        <Select
          aria-label={t('Shift')}
          allowDeselect={false}
          data={shiftTypeChoices}
          value={shift.type}
          onChange={(type) => type !== null && setShift({ ...shift, type: type as ShiftType })}
        />
        <Button
          variant="default"
          onClick={() => setShift(shiftAt(Date.now(), shifts, plant.zone))}
          disabled={shift.day === plant.today}
        >
          {t('Today')}
        </Button>
      </div>
      <ShiftAttendance key={`${shift.day} ${shift.type}`} line={line} shift={shift} hours={hours} />
    </>
  )
}

/** Attendance of one line: its shift is chosen first, the present one to begin with. */
export const LineAttendance = ({ line, plant }: LineAttendanceProps) => {
  const { data, error, refetch } = useOperation('lineShift.list', { client_id: line })
  return data === undefined || !plant.isKnown ? (
    <ErrorNotice error={error} onRetry={() => void refetch()} />
  ) : (
    <Chosen line={line} plant={plant} shifts={data} />
  )
}
