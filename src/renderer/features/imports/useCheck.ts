import { useDebouncedValue } from '@mantine/hooks'
import { useEffect } from 'react'
import type { Understood } from '../../../contract/importTable.ts'
import { useOperation } from '../../connection/useOperation.ts'
import type { Mapping } from './savedImport.ts'
import { isGone, type Wizard } from './useWizard.ts'

/** Checks the table as it stands now; each correction has it checked again, while the former answer is shown. */
export const useCheck = (wizard: Wizard, table: Understood, mapping: Mapping) => {
  const { corrections } = wizard.saved
  // Whoever corrects a column of cells types faster than 100,000 rows are checked.
  const [settled] = useDebouncedValue(corrections, 150)
  const { data, error, isFetching, refetch } = useOperation(
    'import.check',
    { draft_id: table.draft_id, mapping, corrections: [...settled] },
    { keep: true, brief: true },
  )
  const gone = isGone(error)
  const { expire } = wizard
  useEffect(() => {
    if (gone) expire()
  }, [gone, expire])
  return {
    check: data ?? null,
    error: gone ? null : error,
    isChecking: isFetching || settled !== corrections,
    refetch,
  }
}
