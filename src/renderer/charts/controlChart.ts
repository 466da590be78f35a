import { listenToBrush } from './brushGestures.ts'
import type { ControlChartEvents, ControlChartOptions, Sight } from './chartEvents.ts'
import { type GestureTarget, listenToKeys, listenToPointer } from './chartGestures.ts'
import { type ChartModel, firstNumberOf } from './chartModel.ts'
import { type ChartPanels, createChartPanels } from './chartPanels.ts'
import {
  type HoveredPoint,
  hasOpenAlarm,
  indexOf,
  nextMarked,
  placeOfPoint,
  sampleAt,
} from './chartPlaces.ts'
import { onThemeChange, readChartTheme } from './chartTheme.ts'
import { composePicture } from './composePicture.ts'
import { createFrames, createHeartbeat } from './frames.ts'
import type { LimitsDraft } from './limitsDraft.ts'
import { createPaintTimes } from './paintTimes.ts'
import { pointUnder } from './pointUnder.ts'
import { viewBoundsOf, widthOfNewest } from './viewBounds.ts'
import {
  clampWindow,
  isAtEnd,
  newest,
  panBy,
  revealX,
  type ViewBounds,
  type ViewWindow,
  zoomAt,
} from './viewWindow.ts'
import { indexAt, nearestIndex, type XAxis, type XMode, xOf } from './xAxis.ts'

/** A drawn chart. It reads its model once a frame; tell it when the model has changed. */
export interface ControlChart {
  changed(): void
  setMode(mode: XMode): void
  setSpecification(shown: boolean): void
  /** Draws limits that are tried out, and lets a drag pick the baseline where `picks`; null ends that. */
  setDraft(draft: LimitsDraft | null, picks: boolean): void
  select(sampleId: number | null): void
  /** The samples of the pattern that ends at a sample, drawn while that one is hovered or selected. */
  setPattern(sampleId: number, members: readonly number[]): void
  backToLive(): void
  /** Shows a stretch of x without telling of it. */
  showView(view: ViewWindow): void
  /** Points at what lies nearest to an x, as if the pointer were there; null ends that. */
  pointAt(x: number | null): void
  inSight(): Sight
  /** What is drawn now, from the top; the brush is left out. */
  canvases(): readonly HTMLCanvasElement[]
  destroy(): void
}

/** A box narrower than so many pixels was not meant as one. */
const narrowestBox = 8

const membersKept = 50

/**
 * Draws a control chart into an element and lets a person move around in it.
 *
 * @example const chart = createControlChart(host, model, events); applyDelta(model, delta); chart.changed()
 */
export const createControlChart = (
  host: HTMLElement,
  model: ChartModel,
  events: ControlChartEvents,
  options: ControlChartOptions = {},
): ControlChart => {
  let theme = readChartTheme(host)
  let axis: XAxis = { mode: 'number', firstNumber: firstNumberOf(model) }
  let panels: ChartPanels
  let view: ViewWindow = { min: 0, max: 1 }
  let following = true
  /** Whether a person chose how much is shown; else it is as many points as can be told apart. */
  let ownWidth = false
  let toldLive: boolean | null = null
  let toldView: ViewWindow = view
  let pointer: number | null = null
  let linked: number | null = null
  let hovered: HoveredPoint | null = null
  let selected: number | null = null
  let showSpecification = false
  let draft: LimitsDraft | null = null
  let picking = false
  let accent = false
  let stopGestures = (): void => undefined
  const patterns = new Map<number, readonly number[]>()
  const paintTimes = createPaintTimes()
  const { points } = model

  const bounds = options.bounds ?? ((): ViewBounds => viewBoundsOf(axis, points))
  const indexAtLink = (x: number): number => nearestIndex(axis, points, x)
  const unitsPerPixel = (): number => (view.max - view.min) / panels.plotWidth()
  const xAtPixel = (pixel: number): number => view.min + pixel * unitsPerPixel()

  const show = (next: ViewWindow): void => {
    view = clampWindow(next, bounds())
    following = isAtEnd(view, bounds())
    ownWidth = true
    frames.request()
  }
  const newestView = (): ViewWindow => {
    const count = Math.min(Math.max(Math.round(panels.plotWidth() / 9), 30), 200)
    return newest(ownWidth ? view.max - view.min : widthOfNewest(axis, points, count), bounds())
  }
  const showNewest = (): void => {
    following = true
    ownWidth = false
    frames.request()
  }
  const setSelected = (index: number): void => {
    selected = sampleAt(model, index)
    const revealed = index < 0 ? view : revealX(view, xOf(axis, points, index), bounds())
    if (revealed !== view) show(revealed)
    frames.request()
    events.onSelect(selected)
  }
  const indexUnder = (pixel: number): number =>
    pointUnder(axis, points, model.marks.points, view, pixel, panels.plotWidth())
  /** The chart moves under a resting pointer, so the point under it is looked up after each frame as well. */
  const followPointer = (): void => {
    const index = pointer !== null ? indexUnder(pointer) : linked === null ? -1 : indexAtLink(linked)
    const place = placeOfPoint(model, axis, panels, index)
    const now = place !== null && pointer === null ? { ...place, linked: true as const } : place
    if (now?.sampleId === hovered?.sampleId && now?.x === hovered?.x && now?.y === hovered?.y) return
    if (now?.sampleId !== hovered?.sampleId) frames.request()
    hovered = now
    events.onHover(now)
  }

  const attention = () => {
    const subject = hovered?.sampleId ?? selected
    const members = subject === null ? [] : (patterns.get(subject) ?? [])
    return {
      hovered: indexOf(model, hovered?.sampleId ?? null),
      cursor: pointer === null ? linked : null,
      selected: indexOf(model, selected),
      members: members.map((member) => indexOf(model, member)).filter((index) => index >= 0),
    }
  }
  const draw = (): void => {
    axis = { mode: axis.mode, firstNumber: firstNumberOf(model) }
    const reach = bounds()
    view = following ? newestView() : clampWindow(view, reach)
    const frame = { model, axis, theme, view, attention: attention(), showSpecification, draft, accent }
    const pixels = panels.plotWidth()
    for (const { panel, plot } of panels.plots) plot.draw(composePicture(frame, panel, pixels))
    panels.brush?.draw({ model, axis, theme, view, bounds: reach })
    paintTimes(points)
    followPointer()
    if (view.min !== toldView.min || view.max !== toldView.max) {
      toldView = view
      events.onView?.(view)
    }
    heartbeat.want(hasOpenAlarm(model))
    if (toldLive !== following) {
      toldLive = following
      events.onLive(following)
    }
  }
  const frames = createFrames(draw)
  const heartbeat = createHeartbeat((on) => {
    accent = on
    frames.request()
  })

  /** What stays where it is when the keyboard zooms; a view that follows the newest points keeps to them as it widens. */
  const zoomAnchor = (factor: number): number => {
    if (following && factor > 1) return view.max
    const index = indexOf(model, selected)
    const x = index < 0 ? Number.NaN : xOf(axis, points, index)
    return x >= view.min && x <= view.max ? x : (view.min + view.max) / 2
  }

  const gestures: GestureTarget = {
    panPixels: (distance) => show(panBy(view, distance * unitsPerPixel(), bounds())),
    zoomAtPixel: (pixel, factor) =>
      show(zoomAt(view, following && factor > 1 ? view.max : xAtPixel(pixel), factor, bounds())),
    zoomToPixels: (from, to) => {
      if (to - from > narrowestBox) show({ min: xAtPixel(from), max: xAtPixel(to) })
    },
    hover: (pixel) => {
      pointer = pixel
      followPointer()
    },
    select: (pixel) => setSelected(indexUnder(pixel)),
    picks: () => picking,
    pick: (fromPixel, toPixel) => {
      const from = sampleAt(model, indexAt(axis, points, xAtPixel(fromPixel)))
      const to = sampleAt(model, indexAt(axis, points, xAtPixel(toPixel)) - 1)
      if (from !== null && to !== null && indexOf(model, from) <= indexOf(model, to)) events.onPick(from, to)
    },
    reset: showNewest,
    stepSelection: (by) => {
      if (points.length === 0) return
      const now = indexOf(model, selected)
      const next = now < 0 ? points.length - 1 : now + by
      setSelected(Math.min(Math.max(next, 0), points.length - 1))
    },
    selectEnd: (end) => setSelected(end === 'first' ? Math.min(0, points.length - 1) : points.length - 1),
    stepAlarm: (by) => {
      const next = nextMarked(model, indexOf(model, selected), by)
      if (next >= 0) setSelected(next)
    },
    clearSelection: () => setSelected(-1),
    zoom: (factor) => show(zoomAt(view, zoomAnchor(factor), factor, bounds())),
  }

  const build = (mode: XMode): void => {
    axis = { mode, firstNumber: firstNumberOf(model) }
    panels = createChartPanels(host, model, mode, () => theme, events.onLimit, options)
    const stops = [
      ...panels.plots.map(({ plot }) => listenToPointer(plot.plot.over, gestures)),
      ...(panels.brush === null
        ? []
        : [listenToBrush(panels.brush.plot.over, { view: () => view, bounds, show })]),
    ]
    stopGestures = () => {
      for (const stop of stops) stop()
    }
  }
  const stopKeys = listenToKeys(host, gestures)
  const stopTheme = onThemeChange(() => {
    theme = readChartTheme(host)
    frames.request()
  })
  const resized = new ResizeObserver(() => {
    panels.resize(host.clientWidth, host.clientHeight)
    frames.request()
  })

  build(options.mode ?? 'number')
  draw()
  resized.observe(host)

  return {
    changed: () => frames.request(),
    setMode: (mode) => {
      if (mode === axis.mode) return
      const first = nearestIndex(axis, points, view.min)
      const last = nearestIndex(axis, points, view.max)
      stopGestures()
      panels.destroy()
      build(mode)
      if (following) showNewest()
      else if (last >= 0) show({ min: xOf(axis, points, first), max: xOf(axis, points, last) })
    },
    setSpecification: (shown) => {
      showSpecification = shown
      frames.request()
    },
    setDraft: (next, picks) => {
      draft = next
      picking = picks
      frames.request()
    },
    select: (sampleId) => {
      if (sampleId !== selected) setSelected(indexOf(model, sampleId))
    },
    setPattern: (sampleId, members) => {
      if (patterns.size >= membersKept) patterns.clear()
      patterns.set(sampleId, members)
      frames.request()
    },
    backToLive: showNewest,
    showView: (next) => {
      view = clampWindow(next, bounds())
      toldView = view
      following = isAtEnd(view, bounds())
      ownWidth = true
      frames.request()
    },
    pointAt: (x) => {
      linked = x
      followPointer()
      frames.request()
    },
    inSight: () => ({
      from: indexAt(axis, points, view.min),
      to: indexAt(axis, points, view.max),
      view,
      mode: axis.mode,
    }),
    canvases: () => panels.plots.map(({ plot }) => plot.plot.ctx.canvas),
    destroy: () => {
      resized.disconnect()
      stopTheme()
      stopKeys()
      stopGestures()
      heartbeat.stop()
      frames.stop()
      panels.destroy()
    },
  }
}
