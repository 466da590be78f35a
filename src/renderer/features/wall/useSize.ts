import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** An element's size in pixels, kept as it changes; null until it stands. */
export const useSize = <Element extends HTMLElement>(): {
  readonly ref: RefObject<Element | null>
  readonly size: { readonly width: number; readonly height: number } | null
} => {
  const ref = useRef<Element>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      setSize({ width: Math.round(width), height: Math.round(height) })
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return { ref, size }
}
