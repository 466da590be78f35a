import type { Told } from './reading/readEntry.ts'
import type { KindCounts } from './tally/tally.ts'

/** What a field holds, and how it came there. */
export interface FieldText {
  readonly text: string
  readonly told: Told
}

/** An entry that is not recorded yet. */
export interface Draft {
  readonly fields: readonly FieldText[]
  readonly kinds: KindCounts
  readonly note: string
}

/** What tells where the pieces come from, by the key of the field. */
export type TraceValues = Readonly<Record<string, string>>

/** What one person typed in one tab and did not record: it outlives a reload and a locked window. */
export interface Drafts {
  readonly draft: (characteristicId: number) => Draft | null
  readonly keep: (characteristicId: number, draft: Draft) => void
  readonly drop: (characteristicId: number) => void
  /** The values of all characteristics: a batch that was scanned for one holds for the next. */
  readonly trace: () => TraceValues
  readonly keepTrace: (values: TraceValues) => void
}

const parsed = <Value>(text: string | null, isOne: (value: unknown) => value is Value): Value | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isOne(value) ? value : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isField = (value: unknown): value is FieldText =>
  isObject(value) && typeof value.text === 'string' && typeof value.told === 'string'

const isDraft = (value: unknown): value is Draft =>
  isObject(value) &&
  Array.isArray(value.fields) &&
  value.fields.every(isField) &&
  isObject(value.kinds) &&
  typeof value.note === 'string'

const isTrace = (value: unknown): value is TraceValues =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string')

/**
 * The drafts of a person in the storage of this tab. What another hand left there is no draft; where the storage is closed,
 * nothing outlives a reload, and entering goes on.
 *
 * @example draftsOf(user.user_id).draft(7)
 */
export const draftsOf = (userId: number, storage: Storage = sessionStorage): Drafts => {
  const draftName = (id: number) => `centerline.draft.${userId}.${id}`
  const traceName = `centerline.trace.${userId}`
  const put = (name: string, value: object) => {
    try {
      storage.setItem(name, JSON.stringify(value))
    } catch {
      // What was typed stays on the screen.
    }
  }
  return {
    draft: (id) => parsed(storage.getItem(draftName(id)), isDraft),
    keep: (id, draft) => put(draftName(id), draft),
    drop: (id) => storage.removeItem(draftName(id)),
    trace: () => parsed(storage.getItem(traceName), isTrace) ?? {},
    keepTrace: (values) => put(traceName, values),
  }
}
