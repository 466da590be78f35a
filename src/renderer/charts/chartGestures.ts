/** What pointer, wheel and keyboard ask of a chart. Positions are CSS pixels from the left of the plot area. */
export interface GestureTarget {
  panPixels(distance: number): void
  zoomAtPixel(x: number, factor: number): void
  /** Shows only the stretch between two positions. */
  zoomToPixels(from: number, to: number): void
  hover(x: number | null): void
  select(x: number): void
  /** Whether a drag picks a stretch of points rather than moving the view. */
  picks(): boolean
  pick(from: number, to: number): void
  reset(): void
  stepSelection(by: number): void
  selectEnd(end: 'first' | 'last'): void
  /** Goes to the nearest marked point on that side of the selected one. */
  stepAlarm(by: 1 | -1): void
  clearSelection(): void
  /** Zooms around the selected point where it is in sight, else around the middle of the view. */
  zoom(factor: number): void
}

const dragThreshold = 4

interface Drag {
  readonly from: number
  last: number
  moved: boolean
  readonly box: HTMLElement | null
  readonly picks: boolean
}

const localX = (element: HTMLElement, event: MouseEvent): number =>
  event.clientX - element.getBoundingClientRect().left

/** Zoom factor of a wheel turn; one notch of a mouse and a slow swipe both feel even. */
export const wheelFactor = (deltaY: number, deltaMode: number): number =>
  1.0016 ** Math.min(Math.max(deltaMode === 1 ? deltaY * 30 : deltaY, -240), 240)

/** A box that shows what a drag will zoom to or pick. */
const dragBox = (over: HTMLElement): HTMLElement => {
  const box = document.createElement('div')
  box.dataset.zoomBox = ''
  over.append(box)
  return box
}

/**
 * Drag pans, or picks a stretch where one is asked for; shift-drag zooms to a box, the wheel zooms at the pointer (sideways it pans), a click selects, a double click
 * resets. Returns how to stop listening.
 */
export const listenToPointer = (over: HTMLElement, target: GestureTarget): (() => void) => {
  const ended = new AbortController()
  const { signal } = ended
  over.dataset.plotArea = ''
  let drag: Drag | null = null

  const move = (event: PointerEvent): void => {
    const x = localX(over, event)
    if (drag === null) {
      target.hover(x)
      return
    }
    if (!drag.moved && Math.abs(x - drag.from) < dragThreshold) return
    if (!drag.moved) target.hover(null)
    drag.moved = true
    if (drag.box !== null) {
      drag.box.style.left = `${Math.min(x, drag.from)}px`
      drag.box.style.width = `${Math.abs(x - drag.from)}px`
    } else {
      target.panPixels(drag.last - x)
      drag.last = x
    }
  }
  const finish = (event: PointerEvent): void => {
    if (drag === null) return
    const { from, moved, box, picks } = drag
    drag = null
    box?.remove()
    over.style.cursor = ''
    if (event.type === 'pointercancel') return
    const x = localX(over, event)
    if (!moved) target.select(x)
    else if (picks) target.pick(Math.min(from, x), Math.max(from, x))
    else if (box !== null) target.zoomToPixels(Math.min(from, x), Math.max(from, x))
  }
  over.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      const x = localX(over, event)
      over.setPointerCapture(event.pointerId)
      const picks = target.picks() && !event.shiftKey
      const boxed = picks || event.shiftKey
      over.style.cursor = boxed ? 'crosshair' : 'grabbing'
      drag = { from: x, last: x, moved: false, box: boxed ? dragBox(over) : null, picks }
    },
    { signal },
  )
  over.addEventListener('pointermove', move, { signal })
  over.addEventListener('pointerup', finish, { signal })
  over.addEventListener('pointercancel', finish, { signal })
  over.addEventListener('pointerleave', () => target.hover(null), { signal })
  over.addEventListener('dblclick', () => target.reset(), { signal })
  over.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) target.panPixels(event.deltaX)
      else target.zoomAtPixel(localX(over, event), wheelFactor(event.deltaY, event.deltaMode))
    },
    { signal, passive: false },
  )
  return () => ended.abort()
}

/** Arrows and Page keys move the selected point, n and p go to the next and the previous alarm, + and − zoom, Home and End go to the first and the newest point, Escape lets go. */
export const listenToKeys = (host: HTMLElement, target: GestureTarget): (() => void) => {
  const actions: Readonly<Record<string, (shift: boolean) => void>> = {
    ArrowLeft: (shift) => target.stepSelection(shift ? -10 : -1),
    ArrowRight: (shift) => target.stepSelection(shift ? 10 : 1),
    PageUp: () => target.stepSelection(-25),
    PageDown: () => target.stepSelection(25),
    n: () => target.stepAlarm(1),
    p: () => target.stepAlarm(-1),
    Home: () => target.selectEnd('first'),
    End: () => target.selectEnd('last'),
    '+': () => target.zoom(0.8),
    '=': () => target.zoom(0.8),
    '-': () => target.zoom(1.25),
    '0': () => target.reset(),
    Escape: () => target.clearSelection(),
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== host) return
    const action = actions[event.key]
    if (action === undefined) return
    event.preventDefault()
    action(event.shiftKey)
  }
  host.addEventListener('keydown', press)
  return () => host.removeEventListener('keydown', press)
}
