import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { BatchEntry } from './readBatch.ts'

/** Entries of one segment: read at once when their turn comes. */
export const segmentLength = 100

const lengthBytes = 4

/** Entries as they wait to be stored: segments, each packed by itself behind its length. */
export const packEntries = (entries: readonly BatchEntry[]): Uint8Array => {
  const parts: Buffer[] = []
  for (let from = 0; from < entries.length; from += segmentLength) {
    const packed = deflateRawSync(JSON.stringify(entries.slice(from, from + segmentLength)), { level: 1 })
    const length = Buffer.alloc(lengthBytes)
    length.writeUInt32LE(packed.length)
    parts.push(length, packed)
  }
  return Buffer.concat(parts)
}

/** Reads packed entries from one on, segment by segment. */
export const createSegments = (
  packed: Buffer,
): { readonly from: (index: number) => readonly BatchEntry[] } => {
  const starts: number[] = []
  for (let at = 0; at < packed.length; at += lengthBytes + packed.readUInt32LE(at)) starts.push(at)
  let known: { readonly segment: number; readonly entries: readonly BatchEntry[] } | null = null
  return {
    from: (index) => {
      const segment = Math.floor(index / segmentLength)
      const start = starts[segment]
      if (start === undefined) return []
      if (known?.segment !== segment) {
        const begin = start + lengthBytes
        const text = inflateRawSync(packed.subarray(begin, begin + packed.readUInt32LE(start))).toString()
        known = { segment, entries: JSON.parse(text) as BatchEntry[] }
      }
      return known.entries.slice(index % segmentLength)
    },
  }
}
