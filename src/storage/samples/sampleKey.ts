/** Where a subgroup stands in a list over all characteristics. */
export interface SampleKey {
  readonly id: number
  readonly at: number
  readonly characteristicId: number
}

/** In what order a list shows subgroups. */
export interface SampleOrder {
  readonly sort: 'measured' | 'received' | 'characteristic'
  readonly direction: 'asc' | 'desc'
}

/**
 * Compares the places of two subgroups in a list; below 0 where the first stands before the second.
 *
 * @param ranks the place of each characteristic by name
 */
export const compareKeys =
  ({ sort, direction }: SampleOrder, ranks: ReadonlyMap<number, number>) =>
  (a: SampleKey, b: SampleKey): number => {
    const sign = direction === 'asc' ? 1 : -1
    const rank = (key: SampleKey): number => ranks.get(key.characteristicId) ?? 0
    switch (sort) {
      case 'received':
        return sign * (a.id - b.id)
      case 'characteristic':
        return sign * (rank(a) - rank(b)) || b.at - a.at || b.id - a.id
      case 'measured':
        return sign * (a.at - b.at || a.id - b.id)
    }
  }

/**
 * A key as text, by which the next page begins after it.
 *
 * @example cursorOf({ id: 812, at: 1000, characteristicId: 7 }) // '7.1000.812'
 */
export const cursorOf = ({ characteristicId, at, id }: SampleKey): string => `${characteristicId}.${at}.${id}`

/** Reads what `cursorOf` wrote; null where it is something else. */
export const keyOfCursor = (cursor: string): SampleKey | null => {
  const [characteristicId, at, id] = cursor.split('.').map(Number)
  if (characteristicId === undefined || at === undefined || id === undefined) return null
  return { characteristicId, at, id }
}
