import { placeOn } from './axis.ts'
import { drawEdgeArrows } from './edgeArrows.ts'
import { inks } from './inks.ts'
import { drawMark, type Mark } from './mark.ts'
import { offScale, panelScale } from './panelScale.ts'
import type { Paper } from './paper.ts'
import type { Box } from './picture.ts'
import { spreadApart } from './spreadApart.ts'
import { thinned } from './thinned.ts'

/** What a panel of a control chart shows at one subgroup. */
export interface PanelPoint {
  readonly value: number | null
  /** A second one, of a chart that plots two. */
  readonly other: number | null
  readonly isExcluded: boolean
  readonly limits: { readonly center: number; readonly ucl: number; readonly lcl: number } | null
  /** 0 before limits are frozen. */
  readonly revision: number
  readonly mark: Mark | null
}

/** A panel of a control chart. */
export interface PanelPicture {
  readonly title: string
  /** Stands opposite its title. */
  readonly note: string
  readonly points: readonly PanelPoint[]
  /** What its lines are called. */
  readonly names: { readonly upper: string; readonly center: string; readonly lower: string }
  readonly write: (value: number) => string
  readonly writeTick: (value: number, step: number) => string
  /** Below the points; the same room is kept without them. */
  readonly times: readonly { readonly at: number; readonly text: string }[]
}

/** Further off the panel than this a line is drawn no further, as no PDF takes every number. */
const farOff = 10_000

/**
 * Draws one panel: limits that step where they change, the points, their marks, arrowheads where points lie off the scale, and the
 * limits' names at the right.
 */
export const drawPanel = (
  paper: Paper,
  box: Box,
  panel: PanelPicture,
  margins = { left: 46, right: 74 },
): void => {
  const { pdf } = paper
  const { points } = panel
  const small = { size: 6.5, ink: inks.quiet }
  const titleHeight = panel.title === '' ? 4 : 13
  const left = box.x + margins.left
  const right = box.x + box.width - margins.right
  const top = box.y + titleHeight
  const bottom = box.y + box.height - 13
  const axis = panelScale(points)
  const y = placeOn(axis, bottom, top)
  const within = (at: number): number => Math.min(bottom, Math.max(top, at))
  const gap = (right - left) / Math.max(1, points.length)
  const x = (i: number): number => left + (i + 0.5) * gap

  if (panel.title !== '') paper.write(panel.title, box.x, box.y, { size: 7.5, bold: true })
  if (panel.note !== '') paper.write(panel.note, right, box.y, { ...small, align: 'right' })
  pdf.lineWidth(0.4)
  for (const tick of axis.ticks) {
    pdf
      .moveTo(left - 3, y(tick))
      .lineTo(left, y(tick))
      .stroke(inks.line)
    paper.write(panel.writeTick(tick, axis.step), left - 5, y(tick) - 4, { ...small, align: 'right' })
  }
  pdf.rect(left, top, right - left, bottom - top).stroke(inks.line)

  const stepped = (of: (point: PanelPoint) => number | null, isCenter: boolean): void => {
    let before: number | null = null
    points.forEach((point, i) => {
      const value = of(point)
      if (value !== null) {
        const at = y(value)
        if (before === null) pdf.moveTo(left + i * gap, at)
        else if (before !== value) pdf.lineTo(left + i * gap, at)
        pdf.lineTo(left + (i + 1) * gap, at)
      }
      before = value
    })
    pdf.lineWidth(isCenter ? 0.7 : 0.8)
    if (!isCenter) pdf.dash(3, { space: 2 })
    pdf.stroke(inks.limit).undash()
  }
  stepped(({ limits }) => limits?.center ?? null, true)
  stepped(({ limits }) => limits?.ucl ?? null, false)
  stepped(({ limits }) => limits?.lcl ?? null, false)

  points.forEach(({ revision }, i) => {
    if (i === 0 || points[i - 1]?.revision === revision) return
    pdf
      .lineWidth(0.5)
      .dash(1, { space: 2 })
      .moveTo(left + i * gap, top)
      .lineTo(left + i * gap, bottom)
    pdf.stroke(inks.info).undash()
    paper.write(String(revision), left + i * gap + 2, top + 1, { ...small, ink: inks.info })
  })

  const plot = (of: (point: PanelPoint) => number | null): void => {
    const all = points.flatMap((point, i) => {
      const value = of(point)
      if (value === null) return []
      const at = Math.min(bottom + farOff, Math.max(top - farOff, y(value)))
      return [{ x: x(i), y: at, side: offScale(value, axis), isExcluded: point.isExcluded }]
    })
    const line = thinned(all.filter(({ isExcluded }) => !isExcluded))
    pdf.save()
    pdf.rect(left, top, right - left, bottom - top).clip()
    line.forEach((place, i) => {
      if (i === 0) pdf.moveTo(place.x, place.y)
      else pdf.lineTo(place.x, place.y)
    })
    pdf.lineWidth(0.7).lineJoin('round').stroke(inks.data)
    pdf.restore()
    const off = all.flatMap(({ x: at, side, isExcluded }) =>
      side === 0 ? [] : [{ x: at, side, isExcluded }],
    )
    drawEdgeArrows(paper, { top, bottom }, off)
    if (gap < 2.2) return
    const seen = all.filter(({ side }) => side === 0)
    const radius = Math.min(1.7, gap * 0.35)
    for (const place of seen) {
      if (!place.isExcluded) pdf.circle(place.x, place.y, radius)
    }
    pdf.fill(inks.data)
    for (const place of seen) {
      if (place.isExcluded)
        paper.write('✕', place.x, place.y - 4, { size: 6.5, ink: inks.quiet, align: 'center' })
    }
  }
  plot(({ value }) => value)
  plot(({ other }) => other)

  points.forEach(({ value, mark }, i) => {
    if (mark !== null && value !== null) drawMark(paper, x(i), within(y(value)), mark)
  })

  const last = points.findLast(({ limits }) => limits !== null)?.limits ?? null
  if (last !== null) {
    const labels = [
      { name: panel.names.upper, value: last.ucl },
      { name: panel.names.center, value: last.center },
      { name: panel.names.lower, value: last.lcl },
    ]
    const places = spreadApart(
      labels.map(({ value }) => y(value)),
      8.5,
      top,
      bottom,
    )
    const indent =
      Math.max(...labels.map(({ name }) => paper.widthOf(paper.shown(name), { size: 6.5, bold: true }))) + 4
    labels.forEach(({ name, value }, i) => {
      const at = (places[i] ?? 0) - 4
      paper.write(name, right + 8, at, { size: 6.5, bold: true, ink: inks.quiet })
      paper.write(panel.write(value), right + 8 + indent, at, { size: 6.5 })
    })
  }

  for (const { at, text } of panel.times) {
    const place = x(at)
    pdf
      .lineWidth(0.4)
      .moveTo(place, bottom)
      .lineTo(place, bottom + 3)
      .stroke(inks.line)
    paper.write(text, place, bottom + 4, { ...small, align: 'center' })
  }
}
