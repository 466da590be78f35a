import type { TraceKind } from '../../../contract/traceability.ts'
import { t } from '../../words/t.ts'

/** What a field takes, in a word. */
export const kindWords: Readonly<Record<TraceKind, string>> = {
  text: t('Text'),
  choice: t('Choice'),
  barcode: t('Barcode'),
}
