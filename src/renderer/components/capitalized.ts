/**
 * A word with a capital, as it begins a heading.
 *
 * @example capitalized('sample') // 'Sample'
 */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
