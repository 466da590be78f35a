/** A part of a PDF's structure, or a piece of its content with the id that its words have on the page. */
interface Part {
  readonly role?: string
  readonly alt?: string
  readonly id?: string
  readonly children?: readonly Part[]
}

const idsOf = (part: Part): string[] => [
  ...(part.id === undefined ? [] : [part.id]),
  ...(part.children ?? []).flatMap(idsOf),
]

/** Below the title of the screen and that of the preview. */
const levelsAbove = 2

/**
 * Tells what reads a page aloud what its PDF says of itself: which words are headings, and what is to be seen in a picture, in place of
 * the loose numbers of its axes.
 *
 * @param words as pdf.js laid them out, with marked content
 * @param part of the page's structure tree
 */
export const tellStructure = (words: HTMLElement, part: Part): void => {
  const { role = '', alt } = part
  const pieces = idsOf(part).flatMap((id) => words.querySelector(`#${CSS.escape(id)}`) ?? [])
  const level = /^H([1-6])$/.exec(role)?.[1]
  if (level !== undefined) {
    for (const piece of pieces) {
      piece.setAttribute('role', 'heading')
      piece.setAttribute('aria-level', String(Number(level) + levelsAbove))
    }
  } else if (role === 'Figure' && alt !== undefined) {
    for (const piece of pieces) piece.setAttribute('aria-hidden', 'true')
    const [first] = pieces
    first?.removeAttribute('aria-hidden')
    first?.setAttribute('role', 'img')
    first?.setAttribute('aria-label', alt)
  } else {
    for (const child of part.children ?? []) tellStructure(words, child)
  }
}
