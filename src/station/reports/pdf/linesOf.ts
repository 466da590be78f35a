const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Where names that people give may be broken, as in 2025-12-15-BOOT-ABC123. */
export const joints = /(?<=[-/_])(?=[^-/_])/u

/** A word that is wider than a line, in pieces that are not: at its joints, and elsewhere only where that does not do. */
const piecesOf = (word: string, width: number, widthOf: (text: string) => number): string[] => {
  if (widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const part of word.split(joints)) {
    if (piece !== '' && widthOf(piece + part) > width) {
      pieces.push(piece)
      piece = ''
    }
    if (widthOf(part) <= width) {
      piece += part
      continue
    }
    for (const { segment } of segmenter.segment(part)) {
      if (piece !== '' && widthOf(piece + segment) > width) {
        pieces.push(piece)
        piece = ''
      }
      piece += segment
    }
  }
  return [...pieces, piece]
}

/**
 * A text in lines that fit a width: broken at spaces, within a word only where it is wider than a line.
 *
 * @example linesOf('one two', 4, (text) => text.length) // ['one', 'two']
 */
export const linesOf = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = piecesOf(word, width, widthOf)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line]
}
