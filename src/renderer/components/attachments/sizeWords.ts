const kilobyte = 1024
const megabyte = 1024 * kilobyte

/**
 * A size in words.
 *
 * @example sizeWords(2_097_152) // '2 MB'
 */
export const sizeWords = (bytes: number): string => {
  if (bytes < kilobyte) return `${bytes} B`
  if (bytes < megabyte) return `${Math.round(bytes / kilobyte)} kB`
  return `${Math.round((bytes / megabyte) * 10) / 10} MB`
}
