import { type PanelCanvas, pixelX } from './panelPicture.ts'
import type { PointStore } from './pointStore.ts'
import { boundaryX } from './zoneBands.ts'

/** Where the part number becomes another one: the first point of the new part, and its name; empty where it has none. */
export interface PartChange {
  readonly index: number
  readonly name: string
}

/**
 * The changes of part number among the points `from..to)`; the first is the part that is there at the start.
 *
 * @example partChanges(store, 0, store.length) // [{ index: 0, name: 'A-12' }, { index: 20, name: 'B-7' }]
 */
export const partChanges = ({ columns, partNames }: PointStore, from: number, to: number): PartChange[] => {
  if (partNames.length === 0) return []
  const changes: PartChange[] = []
  let before: string | null = null
  for (let index = from; index < to; index++) {
    const name = partNames[columns.part[index] as number] ?? ''
    if (name !== before) changes.push({ index, name })
    before = name
  }
  return changes
}

/** Room that a name takes at the least. */
const leastRoom = 24

/** A thin upright line where the part number changes, with the part's name where there is room. */
export const drawPartChanges = (canvas: PanelCanvas): void => {
  const { context, theme, model, axis, from, to } = canvas
  const changes = partChanges(model.points, from, to)
  if (changes.length * leastRoom > canvas.width) return
  context.font = `500 12px ${theme.font}`
  context.textAlign = 'left'
  context.textBaseline = 'bottom'
  const lefts = changes.map(({ index }) =>
    index === from ? 0 : Math.round(pixelX(canvas, boundaryX(axis, model.points, index))) + 0.5,
  )
  for (const [place, { index, name }] of changes.entries()) {
    const left = lefts[place] ?? 0
    if (index > from) {
      context.strokeStyle = theme.line
      context.lineWidth = 1
      context.beginPath()
      context.moveTo(left, 0)
      context.lineTo(left, canvas.height)
      context.stroke()
    }
    const room = (lefts[place + 1] ?? canvas.width) - left - 8
    if (canvas.panel !== 'location' || name === '' || context.measureText(name).width > room) continue
    context.fillStyle = theme.quiet
    context.fillText(name, left + 4, canvas.height - 3)
  }
}
