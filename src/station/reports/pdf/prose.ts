import { inks } from './inks.ts'
import type { Paper, PartNotes, TextLook } from './paper.ts'

/** Room above headings and below paragraphs, points. */
const above = { H1: 0, H2: 16, H3: 10 } as const
const sizes = { H1: 17, H2: 12, H3: 9.5 } as const

/** What a reader is told of a text that the typeface could not write. */
export const actualOf = (paper: Paper, text: string): PartNotes =>
  paper.shown(text) === text.normalize('NFC') ? {} : { actual: text }

/** Writes lines from here down, each in its page, and goes on below them. */
const writeLines = (paper: Paper, text: string, look: TextLook, indent = 0): void => {
  const height = paper.lineHeight(look)
  for (const line of paper.lines(text, paper.width - indent, look)) {
    paper.need(height)
    paper.write(line, paper.left + indent, paper.y, look)
    paper.y += height
  }
}

/** A heading, kept with at least `keep` points of what follows. */
export const heading = (paper: Paper, level: keyof typeof sizes, text: string, keep = 60): void => {
  const look = { size: sizes[level], bold: true }
  if (paper.y > paper.top) paper.y += above[level]
  paper.need(paper.lineHeight(look) + keep)
  paper.tag(level, () => writeLines(paper, text, look), actualOf(paper, text))
  paper.y += level === 'H1' ? 4 : 5
}

/** A paragraph. */
export const paragraph = (
  paper: Paper,
  text: string,
  look: TextLook & { readonly lang?: string } = {},
): void => {
  const { lang, ...looks } = look
  paper.need(paper.lineHeight(looks))
  paper.tag('P', () => writeLines(paper, text, looks), {
    ...actualOf(paper, text),
    ...(lang === undefined ? {} : { lang }),
  })
  paper.y += 5
}

/** Sentences below each other, each with a point before it. */
export const list = (
  paper: Paper,
  sentences: readonly string[],
  look: TextLook = { ink: inks.text },
): void => {
  if (sentences.length === 0) return
  paper.within('L', () => {
    for (const sentence of sentences) {
      paper.need(paper.lineHeight(look))
      const { y } = paper
      paper.within('LI', () => {
        paper.tag('Lbl', () => paper.write('·', paper.left + 2, y, { ...look, bold: true }))
        paper.tag('LBody', () => writeLines(paper, sentence, look, 10), actualOf(paper, sentence))
      })
      paper.y += 2
    }
  })
  paper.y += 3
}
