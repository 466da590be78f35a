import { useMemo } from 'react'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { type EntryField, entryFields } from './entryFields.ts'
import { usualRange } from './reading/usualRange.ts'

const comma = writesComma()

const nothing: readonly number[] = []

/** The fields of an entry, which know where values usually lie: by specification, limits and what was plotted last. */
export const useEntryFields = (characteristic: Characteristic, part: string): readonly EntryField[] => {
  const { data } = useOperation('limits.list', { characteristic_id: characteristic.id })
  const tiles = useBoard()?.tiles
  const recent = tiles?.find((one) => one.characteristic_id === characteristic.id)?.spark ?? nothing
  // What is usual does not move while a subgroup is typed: a question would come and go under the hands.
  const limits = data?.toSorted((a, b) => b.revision - a.revision)[0] ?? null
  return useMemo(
    () => entryFields(characteristic, comma, usualRange({ characteristic, limits, recent, part })),
    [characteristic, limits, recent, part],
  )
}
