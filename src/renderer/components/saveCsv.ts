/** Saves the parts of a CSV file where downloads go. */
export const saveCsv = (parts: readonly string[], name: string): void => {
  // The mark in front tells spreadsheets that the text is UTF-8.
  const address = URL.createObjectURL(new Blob(['\ufeff', ...parts], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
