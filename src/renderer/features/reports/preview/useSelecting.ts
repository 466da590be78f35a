import { type RefObject, useEffect, useState } from 'react'

/** Whether some text in an element is selected. */
export const useSelecting = (ref: RefObject<Element | null>): boolean => {
  const [isSelecting, setSelecting] = useState(false)
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection()
      const isInside = ref.current !== null && (selection?.containsNode(ref.current, true) ?? false)
      setSelecting(isInside && selection?.isCollapsed === false)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [ref])
  return isSelecting
}
