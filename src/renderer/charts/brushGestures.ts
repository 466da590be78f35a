import { type BrushPart, brushPartAt, centerBrush, dragBrush } from './brush.ts'
import type { ViewBounds, ViewWindow } from './viewWindow.ts'

interface BrushTarget {
  view(): ViewWindow
  bounds(): ViewBounds
  show(view: ViewWindow): void
}

const cursors: Readonly<Record<BrushPart, string>> = {
  left: 'ew-resize',
  right: 'ew-resize',
  inside: 'grab',
  outside: 'pointer',
}

/** The window in the brush is moved and resized by dragging, a click beside it brings it there, a double click shows all. */
export const listenToBrush = (over: HTMLElement, target: BrushTarget): (() => void) => {
  const ended = new AbortController()
  const { signal } = ended
  let drag: { readonly from: number; readonly start: ViewWindow; readonly part: BrushPart } | null = null

  const unitsPerPixel = (): number => {
    const { min, max } = target.bounds()
    return (max - min) / Math.max(1, over.clientWidth)
  }
  const localX = (event: MouseEvent): number => event.clientX - over.getBoundingClientRect().left
  const partAt = (x: number): BrushPart => {
    const { min } = target.bounds()
    const view = target.view()
    return brushPartAt(x, (view.min - min) / unitsPerPixel(), (view.max - min) / unitsPerPixel())
  }

  over.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      over.setPointerCapture(event.pointerId)
      const x = localX(event)
      const part = partAt(x)
      const bounds = target.bounds()
      if (part === 'outside')
        target.show(centerBrush(target.view(), bounds.min + x * unitsPerPixel(), bounds))
      drag = { from: x, start: target.view(), part }
    },
    { signal },
  )
  over.addEventListener(
    'pointermove',
    (event) => {
      const x = localX(event)
      if (drag === null) over.style.cursor = cursors[partAt(x)]
      else target.show(dragBrush(drag.start, drag.part, (x - drag.from) * unitsPerPixel(), target.bounds()))
    },
    { signal },
  )
  const release = (): void => {
    drag = null
  }
  over.addEventListener('pointerup', release, { signal })
  over.addEventListener('pointercancel', release, { signal })
  over.addEventListener('dblclick', () => target.show(target.bounds()), { signal })
  return () => ended.abort()
}
