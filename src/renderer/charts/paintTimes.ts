import type { PointStore } from './pointStore.ts'

/** Names of the entries on the page's performance timeline. */
export const paintEntries = {
  opened: 'chart-opened',
  firstPaint: 'chart-first-paint',
  pointPainted: 'chart-point-painted',
} as const

/** Marks are for whoever measures right now; a screen that stays open for months must not collect them. */
const mostMarks = 2000

const mostMarksAFrame = 200

/** Tells the performance timeline when the chart was first drawn, and when each new sample was. */
export const createPaintTimes = (): ((store: PointStore) => void) => {
  let newest: number | null = null
  let marked = 0
  return (store) => {
    const ids = store.columns.sample_id
    if (newest === null) {
      const opened = performance.getEntriesByName(paintEntries.opened).at(-1)
      if (opened !== undefined) {
        performance.measure(paintEntries.firstPaint, { start: opened.startTime, end: performance.now() })
      }
      newest = 0
      for (let index = 0; index < store.length; index++) newest = Math.max(newest, ids[index] as number)
      return
    }
    const known = newest
    for (let index = store.length - 1; index >= Math.max(0, store.length - mostMarksAFrame); index--) {
      const sampleId = ids[index] as number
      if (sampleId <= known) continue
      performance.mark(paintEntries.pointPainted, { detail: { sampleId } })
      newest = Math.max(newest, sampleId)
      marked++
    }
    if (marked > mostMarks) {
      performance.clearMarks(paintEntries.pointPainted)
      marked = 0
    }
  }
}
