import { getDocumentProxy } from 'unpdf'

/** A part of a PDF's structure as readers get it. */
export interface PdfPart {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly children: readonly PdfPart[]
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly Node[]
}

const partOf = ({ role = '', alt, lang, children = [] }: Node): PdfPart => ({
  role,
  ...(alt === undefined ? {} : { alt }),
  ...(lang === undefined ? {} : { lang }),
  children: children.filter((child) => child.role !== undefined).map(partOf),
})

const flat = (part: PdfPart): PdfPart[] => [part, ...part.children.flatMap(flat)]

/** A PDF as a reader has it: the text of each page with single spaces, and the parts that its structure tells of. */
export const readPdf = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = await pdf.getMetadata()
  const about = info as { Title?: string; Language?: string }
  const pages: string[] = []
  const parts: PdfPart[][] = []
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at)
    const { items } = await page.getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : ''))
    pages.push(words.join(' ').replaceAll(/\s+/g, ' '))
    const tree = (await page.getStructTree()) as Node | null
    parts.push(tree === null ? [] : flat(partOf(tree)))
  }
  const marks = await pdf.getMarkInfo()
  return {
    pages,
    text: pages.join(' '),
    parts: parts.flat(),
    title: about.Title,
    language: about.Language,
    isTagged: marks?.Marked === true,
  }
}
