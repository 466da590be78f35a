import type { CheckableField } from '../../contract/production/inference.ts'
import { type StyleAdvice, styleAdvice } from '../../contract/production/styleAdvice.ts'
import type { StyleCycles } from '../../storage/production/completenessCounts.ts'

/** As many styles are named, those with the most entries first. */
const mostStyles = 5

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

/**
 * Which styles to collect a cycle time for, and what it would make better.
 *
 * @param inferred entries whose cycle time stands in
 * @param namesLine whether the line is said, too
 */
export const stylesAdvice = (inferred: readonly StyleCycles[], namesLine: boolean): string[] => {
  const byStyle = new Map<string, StyleAdvice>()
  for (const { clientId, styleModel, entries } of inferred) {
    const key = JSON.stringify([clientId, styleModel])
    const known = byStyle.get(key)?.entries ?? 0
    byStyle.set(key, { style: styleModel, line: namesLine ? clientId : null, entries: known + entries })
  }
  return [...byStyle.values()]
    .toSorted((a, b) => b.entries - a.entries)
    .slice(0, mostStyles)
    .map(styleAdvice)
}

const words: Readonly<Record<Exclude<CheckableField, 'ideal_cycle_time'>, (missing: number) => string>> = {
  planned_ship_date: (missing) =>
    `${counted(missing, 'work order has', 'work orders have')} no planned_ship_date: on-time delivery takes start plus quantity × cycle time.`,
  employees_present: (missing) =>
    `${counted(missing, 'entry does', 'entries do')} not say employees_present: absenteeism takes everybody assigned as present.`,
  shift_hours_scheduled: (missing) =>
    `${counted(missing, 'entry does', 'entries do')} not say shift_hours_scheduled: efficiency and availability take the hours of the shift.`,
}

/** What it impairs that a field is missing; nothing where it is complete. */
export const gapAdvice = (field: CheckableField, missing: number): string[] =>
  missing === 0 || field === 'ideal_cycle_time' ? [] : [words[field](missing)]
