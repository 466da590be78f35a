import type { Shift } from '../../../contract/shift.ts'

/**
 * What is wrong with each shift, in a sentence; undefined where nothing is.
 *
 * @example shiftFaults([{ name: 'A', start: '06:00' }, { name: 'a', start: '14:00' }]) // [undefined, 'Another shift has this name.']
 */
export const shiftFaults = (shifts: readonly Shift[]): (string | undefined)[] =>
  shifts.map(({ name, start }, i) => {
    const earlier = shifts.slice(0, i)
    if (name.trim() === '') return 'Give the shift a name.'
    if (start === '') return 'Say when it starts.'
    if (earlier.some((one) => one.name.trim().toLowerCase() === name.trim().toLowerCase())) {
      return 'Another shift has this name.'
    }
    return earlier.some((one) => one.start === start) ? 'Another shift starts then.' : undefined
  })
