/** One field that differs. */
export interface Difference {
  /** Names from the outside in, such as `rules.preset`. */
  readonly field: string
  readonly kind: 'changed' | 'added' | 'removed'
  /** As text; null where the field was not there. */
  readonly before: string | null
  readonly after: string | null
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? 'none' : JSON.stringify(value)

/** The innermost fields of a value by their names; of an empty object, itself. */
const leavesOf = (value: unknown, name: string, leaves: Map<string, unknown>): Map<string, unknown> => {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    if (name !== '') leaves.set(name, value)
    return leaves
  }
  for (const [key, inner] of Object.entries(value))
    leavesOf(inner, name === '' ? key : `${name}.${key}`, leaves)
  return leaves
}

/**
 * What differs between two records, field by field, in the order in which the fields stand.
 *
 * @example differenceOf({ lsl: 1 }, { lsl: 2, usl: 3 }) // lsl changed from 1 to 2, usl added as 3
 */
export const differenceOf = (before: unknown, after: unknown): Difference[] => {
  const was = leavesOf(before ?? {}, '', new Map())
  const is = leavesOf(after ?? {}, '', new Map())
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field): Difference[] => {
    const old = was.has(field) ? textOf(was.get(field)) : null
    const now = is.has(field) ? textOf(is.get(field)) : null
    if (old === now) return []
    const kind = old === null ? 'added' : now === null ? 'removed' : 'changed'
    return [{ field, kind, before: old, after: now }]
  })
}
