import { Button, Select, TextInput } from '@mantine/core'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { shiftTypeChoices } from '../../components/line/shiftTypeWords.ts'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'
import type { RecordShift } from './recordDraft.ts'

interface ShiftChoiceProps {
  readonly shift: RecordShift
  readonly today: string
  /** Not the one that the clock tells. */
  readonly isOther: boolean
  readonly onChoose: (shift: RecordShift | null) => void
}

/** Which shift is recorded: the one of the clock until somebody chooses another. */
export const ShiftChoice = ({ shift, today, isOther, onChoose }: ShiftChoiceProps) => (
  <>
    <TextInput
      type="date"
      aria-label={t('Day on which the shift began')}
      max={today}
      value={shift.day}
      onChange={({ currentTarget: { value } }) => value !== '' && onChoose({ ...shift, day: value })}
    />
    <Select
      aria-label={t('Shift')}
      allowDeselect={false}
      data={shiftTypeChoices}
      value={shift.type}
      onChange={(type) => type !== null && onChoose({ ...shift, type: type as ShiftType })}
    />
    {isOther && (
      <Button variant="subtle" className={classes.now ?? ''} onClick={() => onChoose(null)}>
        {t('Shift of now')}
      </Button>
    )}
  </>
)
