import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'

/** Records by the id of their characteristic, each in the order given. */
export const byCharacteristic = <T extends { readonly characteristic: CharacteristicRow }>(
  records: readonly T[],
): Map<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const record of records) {
    const known = groups.get(record.characteristic.id)
    if (known === undefined) groups.set(record.characteristic.id, [record])
    else known.push(record)
  }
  return groups
}
