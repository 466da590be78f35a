/** Marks a text on the page, as a person would with the mouse. */
const select = (element: HTMLElement): void => {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus()
    element.select()
    return
  }
  const range = document.createRange()
  range.selectNodeContents(element)
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/**
 * Puts a text on the clipboard. Where the browser does not let pages write there, the text is selected where it stands and copied by
 * the older way; where that is refused, too, it stays selected for a person to copy.
 *
 * @param shownIn the element that shows the text
 * @returns whether it was copied
 */
export const copyText = async (text: string, shownIn: HTMLElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (shownIn === null) return false
    select(shownIn)
    try {
      return document.execCommand('copy')
    } catch {
      return false
    }
  }
}
