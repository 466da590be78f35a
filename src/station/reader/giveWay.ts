import { constants, getPriority, setPriority } from 'node:os'

let isGivingWay = false

/** Whether this thread gives way. */
export const givesWay = (): boolean => isGivingWay

/**
 * Lets this worker thread give way to the thread that takes measurements, where all cores are busy. Only Linux has a priority
 * for each thread; elsewhere it would be that of the whole station, so all stays as it is.
 */
export const giveWay = (): void => {
  if (process.platform !== 'linux') return
  const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority
  setPriority(Math.min(PRIORITY_LOW, getPriority() + PRIORITY_BELOW_NORMAL))
  isGivingWay = true
}
