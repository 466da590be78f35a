/** Saves the parts of a file where downloads go. */
export const saveFile = (parts: readonly string[], name: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([...parts], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
