import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { decimalSign } from '../../components/decimalSign.ts'
import { type PadKey, pressPad } from './pad/pressPad.ts'
import type { Entry } from './useEntry.ts'

/** What the number pad does: it types into the field that had the focus last, else into the first empty one. */
export const usePad = (entry: Entry) => {
  const lastFocused = useRef(0)
  const place = (): number => {
    const focused = entry.inputs.current.indexOf(document.activeElement as HTMLInputElement)
    if (focused >= 0) lastFocused.current = focused
    return Math.min(lastFocused.current, entry.fields.length - 1)
  }
  return {
    focused: (at: number) => {
      lastFocused.current = at
    },
    press: (key: PadKey) => {
      const at = place()
      const input = entry.inputs.current[at]
      if (!input) return
      if (document.activeElement !== input) input.select()
      const { value: text, selectionStart, selectionEnd } = input
      const field = { text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length }
      const next = pressPad(field, key, decimalSign)
      flushSync(() => entry.type(at, next.text))
      input.setSelectionRange(next.start, next.end)
    },
    enter: () => entry.advance(place()),
  }
}
