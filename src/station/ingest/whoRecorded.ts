import type { OriginRow } from '../../storage/measurements/origins.ts'

const transports: Record<string, string> = {
  http: 'the local port',
  bridge: 'the screen',
  station: 'the station',
}

/** Who recorded a subgroup, in words: a person, or a key by its prefix. */
export const whoRecorded = (origin: OriginRow | null): string => {
  if (origin === null) return 'unknown'
  return origin.kind === 'key' ? `key ${origin.actor}` : origin.actor
}

/** From where a subgroup came: address and transport. */
export const recordedFrom = (origin: OriginRow | null): string =>
  origin === null ? 'unknown' : `${origin.address}, over ${transports[origin.via] ?? origin.via}`
