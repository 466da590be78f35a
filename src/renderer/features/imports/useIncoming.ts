import { useEffect, useEffectEvent, useState } from 'react'
import type { Source } from './useWizard.ts'

/** Whether a paste is meant for the field that it goes to. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea:not([data-takes-tables]), [contenteditable="true"]') !== null

/** Turns a text into bytes after the page has answered what else waits: a large one takes its time to copy. */
const laterBytes = (text: string, then: (source: Source) => void): void => {
  setTimeout(() => {
    const bytes = new TextEncoder().encode(text)
    setTimeout(() => then({ bytes, name: null }))
  })
}

/**
 * Takes a table that is pasted or dropped anywhere on the page, and says whether a file hangs over it. A large text never gets
 * into a field: the page would stand still.
 *
 * @param isOpen whether a table is taken now
 */
export const useIncoming = (
  isOpen: boolean,
  onSource: (source: Source) => void,
  onFile: (file: File) => void,
) => {
  const [isOver, setOver] = useState(false)
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (!isOpen || event.clipboardData === null || isTyping(event.target)) return
    const [file] = event.clipboardData.files
    const text = event.clipboardData.getData('text/plain')
    if (text !== '') {
      event.preventDefault()
      laterBytes(text, onSource)
    } else if (file !== undefined) {
      event.preventDefault()
      onFile(file)
    }
  })
  const over = useEffectEvent((event: DragEvent) => {
    // Without this the browser leaves the page and shows the file.
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isOpen ? 'copy' : 'none'
    setOver(isOpen)
  })
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isOpen || event.dataTransfer === null) return
    const [file] = event.dataTransfer.files
    const text = event.dataTransfer.getData('text/plain')
    if (file !== undefined) onFile(file)
    else if (text !== '') laterBytes(text, onSource)
  })
  useEffect(() => {
    const listeners = { paste, dragover: over, dragleave: leave, drop } as const
    const wrapped = Object.entries(listeners).map(
      ([type, listener]) => [type, (event: Event) => (listener as (event: Event) => void)(event)] as const,
    )
    for (const [type, listener] of wrapped) document.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of wrapped) document.removeEventListener(type, listener)
    }
  }, [])
  return isOver
}
