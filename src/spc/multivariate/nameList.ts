/**
 * Names as a sentence lists them.
 *
 * @example nameList(['bore', 'wall', 'height']) // => 'bore, wall and height'
 */
export const nameList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
