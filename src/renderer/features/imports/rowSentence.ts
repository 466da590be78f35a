import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { fieldWord, isFieldWord } from './recordWords.ts'

/** The field that a sentence begins with, what somebody typed, in quotation marks, and the names of fields elsewhere. */
const named = /^[a-z_]+(?= )|["“„][^"“”]*["“”]|\b[a-z]+(?:_[a-z]+)+\b/g

/**
 * What is wrong with a row, in the person's language, with the columns called as the screen calls them; what stands in a cell stays.
 *
 * @example rowSentence('units_produced is missing. Enter it.') // '“Units produced” is missing. Enter it.'
 */
export const rowSentence = (message: string): string =>
  told(message).replaceAll(named, (name) =>
    isFieldWord(name) ? t('“{{field}}”', { field: fieldWord(name) }) : name,
  )
