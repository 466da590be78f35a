import type { InputOf } from '../../../contract/operations.ts'
import type { RecordDraft, RecordShift } from './recordDraft.ts'
import { numberFields } from './recordDraft.ts'

/** What one person typed in this tab and what is on its way: it outlives a reload. */
export interface KeptRecord {
  readonly draft: RecordDraft
  /** The shift that was chosen by hand, and the day of the clock on which it was: the next day goes by the clock again. */
  readonly shift: (RecordShift & { readonly chosenOn: string }) | null
  /** The entry that was sent and not answered yet: as it was, whatever shift it is by now. */
  readonly sent: InputOf<'production.create'> | null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isDraft = (value: unknown): value is RecordDraft => {
  if (!isObject(value) || !isObject(value.texts)) return false
  const { texts } = value
  return (
    [value.order, value.operation, value.job, value.notes].every((text) => typeof text === 'string') &&
    numberFields.every((field) => typeof texts[field] === 'string')
  )
}

const isKept = (value: unknown): value is KeptRecord =>
  isObject(value) &&
  isDraft(value.draft) &&
  (value.shift === null || (isObject(value.shift) && typeof value.shift.chosenOn === 'string')) &&
  (value.sent === null || (isObject(value.sent) && typeof value.sent.entry_uuid === 'string'))

const nameOf = (userId: number, line: string): string => `centerline.production.${userId}.${line}`

/** Reads what was kept; null where there is nothing, or what another hand left there. */
export const readKept = (userId: number, line: string): KeptRecord | null => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(nameOf(userId, line)) ?? 'null')
    return isKept(value) ? value : null
  } catch {
    return null
  }
}

/** Keeps it; where the storage of the tab is closed, it stays on the screen only. */
export const keepRecord = (userId: number, line: string, kept: KeptRecord): void => {
  try {
    sessionStorage.setItem(nameOf(userId, line), JSON.stringify(kept))
  } catch {
    // What was typed stays on the screen.
  }
}
