import { isRecordLayout } from '../../../contract/importKinds.ts'
import type { ImportLayout } from '../../../contract/importTable.ts'
import { t } from '../../words/t.ts'

const ofMeasurements = t(
  'Its subgroups are left out of the charts with your reason, their violations are withdrawn, and what it overwrote is as it was. Limits that were frozen since stay as they are. What somebody changed since is kept.',
)

const retired = t(
  'What it added is retired, and what it overwrote is as it was. What somebody changed since is kept.',
)

const removed = t(
  'What it added is removed, and what it overwrote is as it was; the audit log keeps both. What somebody changed since is kept.',
)

/** What undoing an import does, by what it held. */
export const undoWords = (layout: ImportLayout): string => {
  if (!isRecordLayout(layout)) return ofMeasurements
  switch (layout) {
    case 'production_entries':
      return t(
        'Its entries are voided with your reason and count no more, and what it overwrote is as it was. What somebody changed or verified since is kept.',
      )
    case 'work_orders':
      return t(
        'Its orders are taken away, and what it overwrote is as it was, with its status. An order of which something was recorded since stays, and so do lines and styles that came with it.',
      )
    case 'holds':
      return t(
        'The orders have the holds and the status that they had before, unless somebody changed them since.',
      )
    case 'line_shifts':
      return t('Each shift has the hours that it had before; those of the plant where nobody had set any.')
    case 'clients':
    case 'styles':
    case 'operations':
    case 'jobs':
      return retired
    default:
      return removed
  }
}
