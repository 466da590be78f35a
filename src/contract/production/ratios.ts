/** A ratio of sums; null with the reason, in words, where there is nothing to divide by. */
export type Ratio =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: string }

/**
 * What a part is of a whole, times a factor.
 *
 * @param times 100 for percent, 1,000,000 for parts per million
 * @param reason why there is no ratio where the whole is nothing, as a sentence
 * @example ratioOf(25, 85, 100, 'No hours were available.') // => { value: 29.411764705882355, reason: null }
 */
export const ratioOf = (part: number, whole: number, times: number, reason: string): Ratio =>
  whole > 0 ? { value: (part / whole) * times, reason: null } : { value: null, reason }

/** Efficiency in percent: hours of units × ideal cycle time by hours of people assigned × shift hours. */
export const efficiencyOf = (producedHours: number, availableHours: number): Ratio =>
  ratioOf(producedHours, availableHours, 100, 'No hours were available: nobody was assigned.')

/** Performance in percent: hours of units × ideal cycle time by hours of run time. */
export const performanceOf = (producedHours: number, runHours: number): Ratio =>
  ratioOf(producedHours, runHours, 100, 'Nothing ran: there are no hours of run time.')

/** Defective units in percent of those that were produced. */
export const defectRateOf = (defective: number, produced: number): Ratio =>
  ratioOf(defective, produced, 100, 'Nothing was produced.')

/** Units without a defect in percent of those that were produced. */
export const qualityOf = (defective: number, produced: number): Ratio =>
  ratioOf(produced - defective, produced, 100, 'Nothing was produced.')

/** Defective units in a million that were produced. */
export const ppmOf = (defective: number, produced: number): Ratio =>
  ratioOf(defective, produced, 1_000_000, 'Nothing was produced.')

/** Defects in a million opportunities: units inspected × opportunities of each. */
export const dpmoOf = (defects: number, opportunities: number): Ratio =>
  ratioOf(defects, opportunities, 1_000_000, 'Nothing was inspected.')

/** Units that passed first time in percent of those that were inspected. */
export const firstPassYieldOf = (passed: number, inspected: number): Ratio =>
  ratioOf(passed, inspected, 100, 'Nothing was inspected.')

/** Planned hours without standstills in percent of planned hours. */
export const availabilityOf = (plannedHours: number, downtimeHours: number): Ratio =>
  ratioOf(plannedHours - downtimeHours, plannedHours, 100, 'No hours were planned: no shift is recorded.')

/** Hours of absence in percent of the hours that people were to be there. */
export const absenteeismOf = (absentHours: number, scheduledHours: number): Ratio =>
  ratioOf(absentHours, scheduledHours, 100, 'Nobody was scheduled: no shift is recorded.')

/** Orders shipped by their planned date in percent of those shipped or due. */
export const onTimeDeliveryOf = (onTime: number, orders: number): Ratio =>
  ratioOf(onTime, orders, 100, 'No order was shipped or due.')

/** Units that came through all steps without a defect in percent of those begun. */
export const throughputYieldOf = (free: number, started: number): Ratio =>
  ratioOf(free, started, 100, 'Nothing was inspected or produced.')

/**
 * A figure as people read it: two decimals; null stays.
 *
 * @example roundedRatio(29.411764705882355) // => 29.41
 */
export const roundedRatio = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(2))
