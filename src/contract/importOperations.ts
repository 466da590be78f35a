import { z } from 'zod'
import { checkInput, importCheck, importRows, importRowsInput } from './importCheck.ts'
import {
  importListInput,
  importStatus,
  ofImport,
  startImportInput,
  submitImportInput,
  undoImportInput,
} from './importRun.ts'
import { understandInput, understood } from './importTable.ts'
import { operation } from './operation.ts'

/** Tables that are pasted or read from a file, from the first look at them to their undoing. */
export const importOperations = {
  'import.understand': operation('sample.create', understandInput, understood),
  'import.check': operation('sample.create', checkInput, importCheck),
  'import.rows': operation('sample.create', importRowsInput, importRows),
  'import.start': operation('sample.create', startImportInput, importStatus),
  'import.submit': operation('sample.create', submitImportInput, importStatus),
  'import.status': operation('sample.create', ofImport, importStatus),
  'import.list': operation('sample.create', importListInput, z.array(importStatus)),
  'import.cancel': operation('sample.create', ofImport, importStatus),
  'import.undo': operation('sample.update', undoImportInput, importStatus),
}
