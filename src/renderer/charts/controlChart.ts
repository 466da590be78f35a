import type { ChartPanel } from '../../spc/chartType.ts'
import { listenToBrush } from './brushGestures.ts'
import { type GestureTarget, listenToKeys, listenToPointer } from './chartGestures.ts'
import { type ChartModel, firstNumberOf } from './chartModel.ts'
import { type ChartPanels, createChartPanels } from './chartPanels.ts'
import { onThemeChange, readChartTheme } from './chartTheme.ts'
import { composePicture } from './composePicture.ts'
import { createFrames, createHeartbeat } from './frames.ts'
import type { LimitLine } from './limitLabels.ts'
import type { LimitsDraft } from './limitsDraft.ts'
import { createPaintTimes } from './paintTimes.ts'
import { indexOfSample } from './pointStore.ts'
import { pointUnder } from './pointUnder.ts'
import { hasTwoSums } from './shownChart.ts'
import { furtherValues } from './traces.ts'
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

/** Where a point under the pointer is, in CSS pixels from the top left of the chart. */
export interface HoveredPoint {
  readonly sampleId: number
  readonly index: number
  readonly x: number
  readonly y: number
}

export interface ControlChartEvents {
  readonly onSelect: (sampleId: number | null) => void
  readonly onHover: (point: HoveredPoint | null) => void
  /** Whether the view follows the newest points. */
  readonly onLive: (live: boolean) => void
  /** A limit's label was chosen. */
  readonly onLimit: (panel: ChartPanel, limit: LimitLine) => void
  /** A stretch of points was picked, while a draft asks for one: its first and last sample. */
  readonly onPick: (from: number, to: number) => void
}

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
  destroy(): void
}

/** A box narrower than so many pixels was not meant as one. */
const narrowestBox = 8

const membersKept = 50

/** A point beyond the panel is drawn at its edge. */
const within = (pixel: number, height: number): number => Math.min(Math.max(pixel, 0), height)

/**
 * Draws a control chart into an element and lets a person move around in it.
 *
 * @example const chart = createControlChart(host, model, events); applyDelta(model, delta); chart.changed()
 */
export const createControlChart = (
  host: HTMLElement,
  model: ChartModel,
  events: ControlChartEvents,
): ControlChart => {
  let theme = readChartTheme(host)
  let axis: XAxis = { mode: 'number', firstNumber: firstNumberOf(model) }
  let panels: ChartPanels
  let view: ViewWindow = { min: 0, max: 1 }
  let following = true
  /** Whether a person chose how much is shown; else it is as many points as can be told apart. */
  let ownWidth = false
  let toldLive: boolean | null = null
  let pointer: number | null = null
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

  const bounds = (): ViewBounds => viewBoundsOf(axis, points)
  const unitsPerPixel = (): number => (view.max - view.min) / panels.plotWidth()
  const xAtPixel = (pixel: number): number => view.min + pixel * unitsPerPixel()
  const indexOf = (sampleId: number | null): number =>
    sampleId === null ? -1 : indexOfSample(points, sampleId)
  const sampleAt = (index: number): number | null =>
    index < 0 ? null : (points.columns.sample_id[index] ?? null)

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
    selected = sampleAt(index)
    const revealed = index < 0 ? view : revealX(view, xOf(axis, points, index), bounds())
    if (revealed !== view) show(revealed)
    frames.request()
    events.onSelect(selected)
  }
  const indexUnder = (pixel: number): number =>
    pointUnder(axis, points, model.marks.points, view, pixel, panels.plotWidth())
  const shownValue = (index: number): number => {
    const { value: values, companion } = points.columns
    const other = hasTwoSums(model.characteristic.chart_type) ? { values: companion } : null
    return furtherValues({ values, other }, index)[index] as number
  }
  const placeOfPoint = (index: number): HoveredPoint | null => {
    const sampleId = sampleAt(index)
    const { plot, yOf } = panels.location
    return sampleId === null
      ? null
      : {
          sampleId,
          index,
          x: plot.over.offsetLeft + plot.valToPos(xOf(axis, points, index), 'x'),
          y: plot.over.offsetTop + within(yOf(shownValue(index)), plot.over.clientHeight),
        }
  }
  /** The chart moves under a resting pointer, so the point under it is looked up after each frame as well. */
  const followPointer = (): void => {
    const now = pointer === null ? null : placeOfPoint(indexUnder(pointer))
    if (now?.sampleId === hovered?.sampleId && now?.x === hovered?.x && now?.y === hovered?.y) return
    if (now?.sampleId !== hovered?.sampleId) frames.request()
    hovered = now
    events.onHover(now)
  }

  const attention = () => {
    const subject = hovered?.sampleId ?? selected
    const members = subject === null ? [] : (patterns.get(subject) ?? [])
    return {
      hovered: indexOf(hovered?.sampleId ?? null),
      selected: indexOf(selected),
      members: members.map(indexOf).filter((index) => index >= 0),
    }
  }
  const hasOpenAlarm = (): boolean => {
    const last = model.marks.points.at(-1)
    const marks = model.marks.bySample.get(sampleAt(last ?? -1) ?? -1) ?? []
    return marks.some((mark) => mark.status === 'open' && mark.rule_id === 1)
  }
  const draw = (): void => {
    axis = { mode: axis.mode, firstNumber: firstNumberOf(model) }
    const reach = bounds()
    view = following ? newestView() : clampWindow(view, reach)
    const frame = { model, axis, theme, view, attention: attention(), showSpecification, draft, accent }
    const pixels = panels.plotWidth()
    for (const { panel, plot } of panels.plots) plot.draw(composePicture(frame, panel, pixels))
    panels.brush.draw({ model, axis, theme, view, bounds: reach })
    paintTimes(points)
    followPointer()
    heartbeat.want(hasOpenAlarm())
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
    const index = indexOf(selected)
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
      const from = sampleAt(indexAt(axis, points, xAtPixel(fromPixel)))
      const to = sampleAt(indexAt(axis, points, xAtPixel(toPixel)) - 1)
      if (from !== null && to !== null && indexOf(from) <= indexOf(to)) events.onPick(from, to)
    },
    reset: showNewest,
    stepSelection: (by) => {
      if (points.length === 0) return
      const now = indexOf(selected)
      const next = now < 0 ? points.length - 1 : now + by
      setSelected(Math.min(Math.max(next, 0), points.length - 1))
    },
    selectEnd: (end) => setSelected(end === 'first' ? Math.min(0, points.length - 1) : points.length - 1),
    clearSelection: () => setSelected(-1),
    zoom: (factor) => show(zoomAt(view, zoomAnchor(factor), factor, bounds())),
  }

  const build = (mode: XMode): void => {
    axis = { mode, firstNumber: firstNumberOf(model) }
    panels = createChartPanels(host, model, mode, () => theme, events.onLimit)
    const stops = [
      ...panels.plots.map(({ plot }) => listenToPointer(plot.plot.over, gestures)),
      listenToBrush(panels.brush.plot.over, { view: () => view, bounds, show }),
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

  build('number')
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
      if (sampleId !== selected) setSelected(indexOf(sampleId))
    },
    setPattern: (sampleId, members) => {
      if (patterns.size >= membersKept) patterns.clear()
      patterns.set(sampleId, members)
      frames.request()
    },
    backToLive: showNewest,
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
