import type { WedgeDesk } from './wedgeDesk.ts'
import { createWedgeReader } from './wedgeReader.ts'

type TextElement = HTMLInputElement | HTMLTextAreaElement

const typedInto = (): TextElement | null => {
  const element = document.activeElement
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return isText && !element.readOnly && !element.disabled ? element : null
}

/** Sets a field back as if nothing had been typed, in a way that React takes notice of. */
const setBack = (element: TextElement, value: string): void => {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set
  set?.call(element, value)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}

/** A dialog is a question to the person: what is typed then belongs to it. */
const isAsked = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null

/**
 * Watches the keys of the page for what gauges and scanners type. Keys go where they always go; once a text turns out to be a
 * reading that has a place to go to, the field that it was typed into is set back, and its Enter or Tab does nothing more.
 *
 * @param placeOf how to bring a text to its place; null where it has none
 * @returns how to stop
 */
export const listenToKeys = (placeOf: WedgeDesk['placeOf']): (() => void) => {
  const reader = createWedgeReader()
  let before: { readonly element: TextElement; readonly value: string } | null = null
  let isTaken = false

  const onKey = (event: KeyboardEvent): void => {
    // A foot switch or script may make its keys without a time of their own.
    const at = event.timeStamp > 0 ? event.timeStamp : performance.now()
    const modified = event.ctrlKey || event.altKey || event.metaKey
    const pressed = reader.push({ key: event.key, at, repeat: event.repeat, modified })
    if (pressed.kind === 'typing') return
    if (pressed.kind === 'begins') {
      const element = typedInto()
      before = element === null ? null : { element, value: element.value }
      return
    }
    if (pressed.kind === 'reading') {
      isTaken = false
      const bring = isAsked() ? null : placeOf(pressed.text)
      if (bring === null) return
      if (before !== null) setBack(before.element, before.value)
      isTaken = bring()
    }
    if (!isTaken) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  window.addEventListener('keydown', onKey, true)
  return () => window.removeEventListener('keydown', onKey, true)
}
