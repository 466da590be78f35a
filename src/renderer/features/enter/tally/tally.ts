/** Defects by their kind; a kind that was not found is left out. */
export type KindCounts = Readonly<Record<string, number>>

/** How many of all kinds were found. */
export const sumOfKinds = (kinds: KindCounts): number =>
  Object.values(kinds).reduce((sum, count) => sum + count, 0)

/**
 * One more or one less of a kind, never below none.
 *
 * @example tallied({ Scratch: 1 }, 'Scratch', -1) // {}
 */
export const tallied = (kinds: KindCounts, kind: string, by: 1 | -1): KindCounts => {
  const before = Object.hasOwn(kinds, kind) ? (kinds[kind] ?? 0) : 0
  const count = Math.max(before + by, 0)
  const { [kind]: _before, ...others } = kinds
  return count === 0 ? others : { ...others, [kind]: count }
}

/**
 * The count after one of a kind was added or taken away: it moves along, so that defects that nobody gave a kind stay counted.
 *
 * @param text what the field of the count holds; null is returned where that is no whole number
 * @example countAfter('4', 1) // '5'
 */
export const countAfter = (text: string, by: 1 | -1): string | null => {
  const now = text.trim() === '' ? 0 : Number(text)
  return Number.isInteger(now) ? String(Math.max(now + by, 0)) : null
}

/** What travels with the subgroup: each kind under its own name. */
export const kindsAsMetadata = (kinds: KindCounts): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(kinds).map(([kind, count]) => [`defect.${kind}`, count]))
