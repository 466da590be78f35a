import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Handover } from '../../../contract/handover.ts'
import type { InputOf } from '../../../contract/operations.ts'
import { t } from '../../words/t.ts'
import { plantClock } from '../plans/plantClock.ts'
import classes from './Handover.module.css'

interface ShiftChooserProps {
  readonly page: Handover
  readonly onChoose: (asked: InputOf<'handover.get'>) => void
}

/** Which shift the page is of, and the way to another one. */
export const ShiftChooser = ({ page, onChoose }: ShiftChooserProps) => {
  const { shift, current, shifts_of_day, previous, next, time_zone } = page
  const clock = plantClock(time_zone)
  const begun = shifts_of_day.filter(({ from }) => Date.parse(from) <= Date.now())
  return (
    <div className={classes.chooser}>
      <p className={classes.what}>
        <strong>{shift.name}</strong>{' '}
        {t('{{day}}, {{from}} to {{to}}', {
          day: clock.longDay(shift.from),
          from: clock.time(shift.from),
          to: clock.time(shift.to),
        })}
        {current && <span className={classes.quiet}> · {t('not over yet')}</span>}
      </p>
      <div className={classes.choice}>
        <ActionIcon
          variant="default"
          size={50}
          aria-label={t('Shift before')}
          onClick={() => onChoose({ at: previous })}
        >
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <TextInput
          type="date"
          aria-label={t('Day')}
          value={shift.day}
          onChange={({ currentTarget }) =>
            currentTarget.value !== '' && onChoose({ day: currentTarget.value })
          }
        />
        {begun.length > 1 && (
          <SegmentedControl
            aria-label={t('Shift')}
            data={begun.map(({ name, from }) => ({ value: from, label: name }))}
            value={shift.from}
            onChange={(from) => onChoose({ at: from })}
          />
        )}
        <ActionIcon
          variant="default"
          size={50}
          disabled={next === null}
          aria-label={t('Shift after')}
          onClick={() => next !== null && onChoose({ at: next })}
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        {!current && (
          <Button variant="subtle" onClick={() => onChoose({})}>
            {t('The present shift')}
          </Button>
        )}
      </div>
    </div>
  )
}
