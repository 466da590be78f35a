/** What XML cannot hold or the library leaves out, and a carriage return, which XML reads as a line feed. */
const unwritable = /(?![\t\n])[\p{Cc}\ufdd0-\ufdef\ufffd-\uffff]/gu

const escapeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * Text as a workbook holds it, so that it is shown as it is: what reads as an escape gets its underscore escaped, and control
 * characters are escaped themselves (ECMA-376 Part 1, §22.9.2.19, ST_Xstring).
 *
 * @example escapedText('_x0041_') // '_x005F_x0041_'
 */
export const escapedText = (text: string): string =>
  text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replaceAll(unwritable, escapeOf)
