import PDFDocument from 'pdfkit'
import { breathe } from '../../reader/breathe.ts'
import { inks } from './inks.ts'
import { linesOf } from './linesOf.ts'
import { missingSign, shownText } from './shownText.ts'
import { useFonts } from './useFonts.ts'

type Pdf = PDFKit.PDFDocument
type Structure = ReturnType<Pdf['struct']>

/** How a text looks. */
export interface TextLook {
  readonly size?: number
  readonly bold?: boolean
  readonly ink?: string
}

/** What a reader of the structure is told of a part. */
export interface PartNotes {
  /** In place of a picture. */
  readonly alt?: string
  /** What the part says, where the typeface could not write it. */
  readonly actual?: string
  readonly lang?: string
  readonly scope?: 'Column' | 'Row'
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number]
  /** Columns that a cell takes. */
  readonly span?: number
}

/** A4, in points. */
const page = { width: 595.28, height: 841.89, left: 36, right: 36, top: 64, bottom: 54 } as const

const leading = 1.28

/** A report that is being written, from the top down. Lengths are points from the upper left corner of the page. */
export interface Paper {
  readonly pdf: Pdf
  readonly left: number
  readonly width: number
  readonly top: number
  /** Where the footer begins. */
  readonly bottom: number
  /** Where the next part begins. */
  y: number
  /** Begins a new page where less than so much is left of this one; tells whether it did. */
  readonly need: (height: number) => boolean
  readonly breakPage: () => void
  /** Draws a part that readers are told of. */
  readonly tag: (type: string, draw: () => void, notes?: PartNotes) => void
  /** Puts the parts that `body` draws into one of a kind. */
  readonly within: (type: string, body: () => void, notes?: PartNotes) => void
  /** Draws what only looks: lines, backgrounds, heads that are repeated. */
  readonly artifact: (draw: () => void) => void
  /** A text as it can be written. */
  readonly shown: (text: string) => string
  readonly widthOf: (text: string, look?: TextLook) => number
  /** A text in lines no wider than `width`. */
  readonly lines: (text: string, width: number, look?: TextLook) => string[]
  readonly lineHeight: (look?: TextLook) => number
  /** Writes one line as it is. */
  readonly write: (text: string, x: number, y: number, look?: TextLook & { readonly align?: Align }) => void
  /** Whether some sign was not to be had. */
  readonly lacksSigns: () => boolean
  /** The whole report, once the heads and feet of its pages are written by `mark`. */
  readonly finish: (mark: (page: number, pages: number) => void) => Promise<Buffer>
}

/** Where a line of text stands: `x` is its left end, its middle or its right end. */
export type Align = 'left' | 'center' | 'right'

const collected = (pdf: Pdf): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })

/**
 * Opens a tagged report in a language, with its typefaces embedded.
 *
 * @example const paper = openPaper({ title: 'SPC report', language: 'en', author: 'Plant North', producer: 'Centerline 1.0.0', at: 0 })
 */
export const openPaper = (about: {
  readonly title: string
  readonly language: string
  readonly author: string
  readonly producer: string
  /** When it is made, ms. */
  readonly at: number
}): Paper => {
  const options = {
    size: 'A4',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: about.language,
    // Not Helvetica, which would not be embedded.
    font: null,
    info: {
      Title: about.title,
      Author: about.author,
      Creator: about.producer,
      Producer: `${about.producer}, pdfkit`,
      CreationDate: new Date(about.at),
    },
  }
  // The types lag behind: they know neither PDF/UA nor a typeface as bytes.
  const pdf = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
  const bytes = collected(pdf)
  const typeface = useFonts(pdf)
  const known = new Map<string, string>()
  let lacks = false

  const shown = (text: string): string => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = shownText(text, (point) => typeface.hasGlyphForCodePoint(point))
    if (made.includes(missingSign)) lacks = true
    known.set(text, made)
    return made
  }

  const use = ({ size = 9, bold: isBold = false }: TextLook): void => {
    pdf.font(isBold ? 'bold' : 'regular', size)
  }

  const widths = new Map<string, number>()
  const widthOf = (text: string, look: TextLook = {}): number => {
    const { size = 9, bold: isBold = false } = look
    const key = `${isBold ? 'b' : 'r'}${text}`
    let width = widths.get(key)
    if (width === undefined) {
      breathe()
      use({ ...look, size: 100 })
      width = pdf.widthOfString(text)
      widths.set(key, width)
    }
    return (width * size) / 100
  }

  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const parts: Structure[] = [root]

  const partOf = (type: string, { span, bbox, ...notes }: PartNotes, draw?: () => void): Structure => {
    const told = bbox === undefined ? notes : { ...notes, bbox: [...bbox], placement: 'Block' }
    const part = draw === undefined ? pdf.struct(type, told) : pdf.struct(type, told, draw)
    if (span !== undefined && span > 1) {
      const { data } = (part as unknown as { dictionary: { data: { A?: object } } }).dictionary
      data.A = { ...data.A, O: 'Table', ColSpan: span }
    }
    return part
  }

  const paper: Paper = {
    pdf,
    left: page.left,
    width: page.width - page.left - page.right,
    top: page.top,
    bottom: page.height - page.bottom,
    y: page.top,
    need: (height) => {
      if (paper.y + height <= paper.bottom) return false
      paper.breakPage()
      return true
    },
    breakPage: () => {
      pdf.addPage()
      paper.y = paper.top
    },
    tag: (type, draw, notes = {}) => {
      breathe()
      parts.at(-1)?.add(partOf(type, notes, draw))
    },
    within: (type, body, notes = {}) => {
      const part = partOf(type, notes)
      parts.at(-1)?.add(part)
      parts.push(part)
      body()
      parts.pop()
      part.end()
    },
    artifact: (draw) => {
      breathe()
      pdf.markContent('Artifact', { type: 'Layout' })
      draw()
      pdf.endMarkedContent()
    },
    shown,
    widthOf,
    lines: (text, width, look = {}) => linesOf(shown(text), width, (part) => widthOf(part, look)),
    lineHeight: ({ size = 9 } = {}) => size * leading,
    write: (text, x, y, look = {}) => {
      const { align = 'left', ink = inks.text } = look
      breathe()
      const line = shown(text)
      if (line === '') return
      const across = align === 'left' ? 0 : widthOf(line, look) / (align === 'center' ? 2 : 1)
      use(look)
      pdf.fillColor(ink).text(line, x - across, y, { lineBreak: false })
    },
    lacksSigns: () => lacks,
    finish: async (mark) => {
      root.end()
      const { count } = pdf.bufferedPageRange()
      for (let at = 0; at < count; at++) {
        pdf.switchToPage(at)
        pdf.markContent('Artifact', { type: 'Pagination' })
        mark(at + 1, count)
        pdf.endMarkedContent()
      }
      pdf.end()
      return await bytes
    },
  }
  return paper
}
