/**
 * The prefix within what a gauge typed into a field, which was its whole reading; a prefix that was typed alone stays.
 *
 * @example typedPrefix('B;+00074.010mm') // 'B;'
 */
export const typedPrefix = (typed: string): string => {
  const text = typed.trim()
  const [, prefix = text] = /^([^\s\d.,+−-]\S*?)[+\-−]?\d+(?:[.,]\d+)?\s*[\p{L}"%°]*$/u.exec(text) ?? []
  return prefix
}
