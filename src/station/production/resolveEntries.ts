import type { WritableDb } from '../../storage/connection.ts'
import {
  type EntryNumbers,
  type EntryScope,
  type EntryToResolve,
  entriesToResolve,
  hasStandardCycle,
  setEntryNumbers,
  setEntryStyle,
  styleEntriesToResolve,
} from '../../storage/production/entryNumbers.ts'
import { downtimeDays } from '../../storage/production/lineDays.ts'
import { entryNumbersOf } from './entryNumbersOf.ts'
import { type TouchedDays, touchedDays } from './recomputeLineDay.ts'
import { laterDay, rollingDays, rollingLookup } from './rollingCycle.ts'

/** A day of a style on which something was made, changed or taken away. */
export interface ChangedStyleDay {
  readonly clientId: string
  readonly styleModel: string
  readonly day: string
}

const isSame = (entry: EntryToResolve, numbers: EntryNumbers): boolean =>
  entry.cycleHours === numbers.cycleHours &&
  entry.cycleSource === numbers.cycleSource &&
  entry.shiftHours === numbers.shiftHours &&
  entry.shiftSource === numbers.shiftSource &&
  entry.present === numbers.present &&
  entry.presentSource === numbers.presentSource

const hasNoStandard = ({ orderCycle, styleCycle, clientCycle }: EntryToResolve): boolean =>
  orderCycle === null && styleCycle === null && clientCycle === null

const spanOf = (days: Iterable<string>): { readonly from: string; readonly to: string } | null => {
  const sorted = [...days].sort()
  const [from, to] = [sorted[0], sorted.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

const resolve = (db: WritableDb, entries: readonly EntryToResolve[], touched: TouchedDays): void => {
  const span = spanOf(entries.map((entry) => entry.day))
  if (span === null) return
  const rolling = rollingLookup(db, span.from, span.to)
  for (const entry of entries) {
    const numbers = entryNumbersOf(entry, () => rolling(entry.clientId, entry.orderStyle, entry.day))
    if (isSame(entry, numbers)) continue
    setEntryNumbers(db, entry.id, numbers)
    touched.touch(entry.clientId, entry.day)
  }
}

/** The entries of changed styles in the 30 days after each change, whose rolling mean moves. */
const resolveAfter = (db: WritableDb, changed: readonly ChangedStyleDay[], touched: TouchedDays): void => {
  const byStyle = new Map<string, ChangedStyleDay[]>()
  for (const change of changed) {
    const key = JSON.stringify([change.clientId, change.styleModel])
    const before = byStyle.get(key)
    if (before === undefined) byStyle.set(key, [change])
    else before.push(change)
  }
  for (const changes of byStyle.values()) {
    const [first] = changes
    const span = spanOf(changes.map(({ day }) => day))
    if (first === undefined || span === null) continue
    const { clientId, styleModel } = first
    if (hasStandardCycle(db, clientId, styleModel)) continue
    const to = laterDay(span.to, rollingDays)
    const after = styleEntriesToResolve(db, clientId, styleModel, laterDay(span.from, 1), to)
    resolve(db, after.filter(hasNoStandard), touched)
  }
}

const moveStyles = (db: WritableDb, entries: readonly EntryToResolve[]): void => {
  for (const entry of entries) {
    if (entry.styleModel !== entry.orderStyle) setEntryStyle(db, entry.id, entry.orderStyle)
  }
}

/**
 * Fills in anew what entries do not say (cycle, shift hours, people present), with where each number comes from, and sums the days
 * that it changes. To be called in the transaction of the change: of an order, the standard of a line or style, the hours of a
 * shift, or of entries themselves. Entries that were added, changed or voided also move the rolling mean of their style, so the
 * entries of the 30 days after them are resolved, too.
 *
 * @param before days of styles that changed entries stood under before, where those differ
 * @example resolveEntries(db, { orderId: '2025-12-15-BOOT-ABC123' })
 * @example resolveEntries(db, { entryIds: [17] }, [{ clientId: 'BOOT-LINE-A', styleModel: 'ROPER', day: '2025-12-14' }])
 */
export const resolveEntries = (
  db: WritableDb,
  scope: EntryScope,
  before: readonly ChangedStyleDay[] = [],
): void => {
  const touched = touchedDays(db)
  const entries = entriesToResolve(db, scope)
  const moved =
    'entryIds' in scope ? entries : entries.filter((entry) => entry.styleModel !== entry.orderStyle)
  moveStyles(db, moved)
  resolve(db, entries, touched)
  resolveAfter(
    db,
    [
      ...before,
      ...moved.flatMap(({ clientId, day, styleModel, orderStyle }) => [
        { clientId, day, styleModel },
        { clientId, day, styleModel: orderStyle },
      ]),
    ],
    touched,
  )
  for (const { clientId, day } of [...('entryIds' in scope ? entries : []), ...before]) {
    touched.touch(clientId, day)
  }
  if ('shiftType' in scope) {
    for (const day of downtimeDays(db, scope.clientId, scope.shiftType)) touched.touch(scope.clientId, day)
  }
  touched.recompute()
}
