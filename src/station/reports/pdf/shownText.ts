/** Stands for a sign that the typeface lacks. */
export const missingSign = '▯'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Joins and variations of signs, which show nothing by themselves. */
const silent = /\p{Default_Ignorable_Code_Point}/u

/** Controls, of which a line of text can hold none; a tab or an end of line becomes a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu

/**
 * A text as the typeface can write it: every sign that it lacks, with all that is joined to it, becomes one ▯.
 *
 * @param has whether the typeface has a code point
 * @example shownText('Größe 東京', (point) => point < 0x2000) // 'Größe ▯▯'
 */
export const shownText = (text: string, has: (codePoint: number) => boolean): string => {
  const written = text.normalize('NFC').replaceAll(controls, ' ')
  let isPlain = true
  for (const sign of written) {
    if (!silent.test(sign) && has(sign.codePointAt(0) ?? 0)) continue
    isPlain = false
    break
  }
  if (isPlain) return written
  return [...segmenter.segment(written)]
    .map(({ segment }) => {
      const seen = [...segment].filter((sign) => !silent.test(sign))
      return seen.every((sign) => has(sign.codePointAt(0) ?? 0)) ? seen.join('') : missingSign
    })
    .join('')
}
