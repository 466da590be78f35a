/** More words than this narrow no search of a person. */
const mostWords = 12

/**
 * What a person typed, as a query of the search index: each word is the beginning of one in the record. Null where nothing
 * that could be found was typed.
 *
 * @example searchWords('piz j-y9') // => '"piz"* "j"* "y9"*'
 */
export const searchWords = (typed: string): string | null => {
  const words = typed.split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u).filter((word) => word !== '')
  if (words.length === 0) return null
  return words
    .slice(0, mostWords)
    .map((word) => `"${word}"*`)
    .join(' ')
}
