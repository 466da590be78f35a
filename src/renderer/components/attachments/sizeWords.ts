const kilobyte = 1024
const megabyte = 1024 * kilobyte

/**
 * A size in words.
 *
 * @example sizeWords(2_097_152) // '2 MB', with a blank that does not break
 */
export const sizeWords = (bytes: number): string => {
  if (bytes < kilobyte) return `${bytes}\u00a0B`
  if (bytes < megabyte) return `${Math.round(bytes / kilobyte)}\u00a0kB`
  return `${Math.round((bytes / megabyte) * 10) / 10}\u00a0MB`
}
