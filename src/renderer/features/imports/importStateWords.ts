import type { ImportState } from '../../../contract/importRun.ts'
import { t } from '../../words/t.ts'

/** What became of an import, in a word or two. */
export const importStateWords: Readonly<Record<ImportState, string>> = {
  running: t('Running'),
  done: t('Imported'),
  failed: t('Failed, nothing counts'),
  cancelling: t('Being cancelled'),
  cancelled: t('Cancelled, nothing counts'),
  undoing: t('Being undone'),
  undone: t('Undone'),
  interrupted: t('Interrupted'),
}

/** Imports that something happens to at the moment. */
export const isUnderWay = (state: ImportState): boolean =>
  state === 'running' || state === 'cancelling' || state === 'undoing'

/** Imports of which something counts that can be taken back. */
export const isUndoable = (state: ImportState): boolean => state === 'done' || state === 'interrupted'
