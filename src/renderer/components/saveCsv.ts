import { saveFile } from './saveFile.ts'

/** Saves the parts of a CSV file where downloads go. */
export const saveCsv = (parts: readonly string[], name: string): void =>
  // The mark in front tells spreadsheets that the text is UTF-8.
  saveFile(['\ufeff', ...parts], name, 'text/csv')
