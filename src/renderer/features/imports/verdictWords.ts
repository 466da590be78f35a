import type { ImportCheck } from '../../../contract/importCheck.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'

/** What a check came to, in one sentence. */
export const verdictWords = (
  { total, good, fault_count: faults }: ImportCheck,
  ofPieces: boolean,
): string => {
  if (total === 0) return t('No row holds anything that can be imported.')
  if (faults === 0) {
    return ofPieces
      ? t('{{count}} records are ready to be imported, without a fault.', { count: total })
      : t('{{count}} subgroups are ready to be imported, without a fault.', { count: total })
  }
  return ofPieces
    ? t('{{good}} of {{count}} records can be imported; the others have faults.', {
        good: countWords(good),
        count: total,
      })
    : t('{{good}} of {{count}} subgroups can be imported; the others have faults.', {
        good: countWords(good),
        count: total,
      })
}
