import { reportFonts } from './fonts.ts'

type Pdf = PDFKit.PDFDocument

/** A typeface as pdfkit has opened it, of which its types do not tell. */
interface Typeface {
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
}

/** Opened once: to read the tables of a typeface takes longer than to write a page. */
const opened = new Map<'regular' | 'bold', Typeface>()

const current = (pdf: Pdf): Typeface => (pdf as unknown as { _font: { font: Typeface } })._font.font

/** Gives a document its typefaces, `regular` and `bold`, and tells which signs they have. */
export const useFonts = (pdf: Pdf): Typeface => {
  const fonts = reportFonts()
  for (const name of ['bold', 'regular'] as const) {
    const source: unknown = opened.get(name) ?? fonts[name]
    pdf.registerFont(name, source as PDFKit.Mixins.PDFFontSource)
    pdf.font(name)
    opened.set(name, current(pdf))
  }
  return current(pdf)
}
