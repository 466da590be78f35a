import type { StrataField } from '../../../contract/strata.ts'
import { t } from '../../words/t.ts'

/** Fields that every station has, under the names that it gives them at first. */
const usual: Readonly<Record<string, string>> = {
  Shift: t('Shift'),
  Day: t('Day'),
  Batch: t('Batch'),
  Operator: t('Operator'),
  Part: t('Part'),
}

/** What a field is called: in the reader's language, unless people gave it a name of their own. */
export const fieldLabel = ({ label }: Pick<StrataField, 'label'>): string => usual[label] ?? label
