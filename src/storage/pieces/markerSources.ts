import type { ReadableDb } from '../connection.ts'
import { type CharacteristicRow, liveCharacteristics } from '../queries/characteristics.ts'

/** Characteristics by the marker that feeds them; one marker may feed several. */
export type MarkerSources = ReadonlyMap<string, readonly CharacteristicRow[]>

/** Which markers feed which characteristics now. */
export const markerSources = (db: ReadableDb): MarkerSources => {
  const sources = new Map<string, CharacteristicRow[]>()
  for (const row of liveCharacteristics(db)) {
    if (row.sourceMarker === null) continue
    const fed = sources.get(row.sourceMarker)
    if (fed === undefined) sources.set(row.sourceMarker, [row])
    else fed.push(row)
  }
  return sources
}
