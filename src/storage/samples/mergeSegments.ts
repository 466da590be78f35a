import type { KeySegment } from './keySegment.ts'
import type { SampleKey } from './sampleKey.ts'

const fewest = 8
const most = 512

interface Reading {
  readonly segment: KeySegment
  keys: readonly SampleKey[]
  at: number
  asked: number
}

const frontOf = (reading: Reading): SampleKey => reading.keys[reading.at] as SampleKey

/** Lets the reading at a place of the heap sink to where it belongs. */
const sink = (heap: Reading[], start: number, compare: (a: SampleKey, b: SampleKey) => number): void => {
  let place = start
  for (;;) {
    let least = place
    for (const child of [2 * place + 1, 2 * place + 2]) {
      const [one, other] = [heap[child], heap[least]]
      if (one !== undefined && other !== undefined && compare(frontOf(one), frontOf(other)) < 0) least = child
    }
    if (least === place) return
    ;[heap[place], heap[least]] = [heap[least] as Reading, heap[place] as Reading]
    place = least
  }
}

const readOn = (reading: Reading): boolean => {
  const last = reading.keys.at(-1) ?? null
  if (reading.keys.length < reading.asked) return false
  reading.asked = Math.min(most, reading.asked * 4)
  reading.keys = reading.segment(last, reading.asked)
  reading.at = 0
  return reading.keys.length > 0
}

/**
 * Merges segments that are each in order into one, each read no further than it is needed. A subgroup that stands in several
 * comes once.
 */
export function* mergeSegments(
  segments: readonly KeySegment[],
  after: SampleKey | null,
  compare: (a: SampleKey, b: SampleKey) => number,
): Generator<SampleKey> {
  const heap = segments.flatMap((segment): Reading[] => {
    const asked = segments.length === 1 ? most : fewest
    const keys = segment(after, asked)
    return keys.length === 0 ? [] : [{ segment, keys, at: 0, asked }]
  })
  for (let place = (heap.length >> 1) - 1; place >= 0; place--) sink(heap, place, compare)
  let last: number | null = null
  for (;;) {
    const [top] = heap
    if (top === undefined) return
    const key = frontOf(top)
    top.at += 1
    if (top.at === top.keys.length && !readOn(top)) {
      const end = heap.pop() as Reading
      if (heap.length > 0) heap[0] = end
    }
    sink(heap, 0, compare)
    if (key.id === last) continue
    last = key.id
    yield key
  }
}
