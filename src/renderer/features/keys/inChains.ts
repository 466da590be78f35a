import type { ApiKey } from '../../../contract/apiKey.ts'

/**
 * Keys in their order, each followed by the one that replaces it.
 *
 * @example inChains([first, other, successorOfFirst]) // [first, successorOfFirst, other]
 */
export const inChains = <Key extends Pick<ApiKey, 'id' | 'rotated_from' | 'replaced_by'>>(
  keys: readonly Key[],
): Key[] => {
  const byId = new Map(keys.map((key) => [key.id, key]))
  const ordered: Key[] = []
  for (const first of keys) {
    if (first.rotated_from !== null && byId.has(first.rotated_from)) continue
    let key: Key | undefined = first
    while (key !== undefined) {
      ordered.push(key)
      key = key.replaced_by === null ? undefined : byId.get(key.replaced_by)
    }
  }
  return ordered
}
