import type { Shift } from '../../../contract/shift.ts'
import { t } from '../../words/t.ts'
import { timeOfDay } from './timeOfDay.ts'

/**
 * What is wrong with each shift, in a sentence; undefined where nothing is.
 *
 * @example shiftFaults([{ name: 'A', start: '06:00' }, { name: 'a', start: '14:00' }]) // [undefined, 'Another shift has this name.']
 */
export const shiftFaults = (shifts: readonly Shift[]): (string | undefined)[] =>
  shifts.map(({ name, start }, i) => {
    const earlier = shifts.slice(0, i)
    if (name.trim() === '') return t('Give the shift a name.')
    const time = timeOfDay(start)
    if (time === null) return t('Write its start as 06:00.')
    if (earlier.some((one) => one.name.trim().toLowerCase() === name.trim().toLowerCase())) {
      return t('Another shift has this name.')
    }
    return earlier.some((one) => timeOfDay(one.start) === time) ? t('Another shift starts then.') : undefined
  })
