/** Saves a file where downloads go, under a type that no browser opens by itself. */
export const saveBytes = (bytes: Uint8Array, name: string): void => {
  const address = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
