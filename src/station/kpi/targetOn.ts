import type { KpiName } from '../../contract/production/kpi.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { kpiTargets, linesInUse, type TargetRow } from '../../storage/production/kpiTargets.ts'

export type Targeted = KpiName | 'oee'

/** The target of a figure that holds on a day; null where none does. */
export type TargetOn = (kpi: Targeted, day: string) => number | null

const key = (clientId: string, kpi: string): string => JSON.stringify([clientId, kpi])

/**
 * Reads the targets of a line. Of all lines, a day has a target where every line in use has the same one.
 *
 * @param clientId null is all lines
 * @example targetOn(db, 'BOOT-LINE-A')('efficiency', '2025-12-15') // 90
 */
export const targetOn = (db: ReadableDb, clientId: string | null): TargetOn => {
  const newestFirst = new Map<string, TargetRow[]>()
  for (const row of kpiTargets(db, clientId)) {
    const rows = newestFirst.get(key(row.clientId, row.kpi))
    if (rows === undefined) newestFirst.set(key(row.clientId, row.kpi), [row])
    else rows.push(row)
  }
  const lines = clientId === null ? linesInUse(db) : [clientId]
  const ofLine = (line: string, kpi: Targeted, day: string): number | null =>
    newestFirst.get(key(line, kpi))?.find(({ validFrom }) => validFrom <= day)?.target ?? null
  return (kpi, day) => {
    const [first] = lines
    if (newestFirst.size === 0 || first === undefined) return null
    const target = ofLine(first, kpi, day)
    return lines.every((line) => ofLine(line, kpi, day) === target) ? target : null
  }
}
