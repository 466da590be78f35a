/** Records in the sample manager's own database. */
export const pieceCount = 313_945

const syllables = [
  'pi',
  'zhi',
  'nov',
  'mac',
  'don',
  'ald',
  'sch',
  'mid',
  'ros',
  'ber',
  'lan',
  'der',
  'bri',
  'en',
]
const countries = [
  'Germany',
  'Ireland',
  'Circassia',
  'Italy',
  'Scotland',
  'England',
  'Poland',
  'Norway',
  'Spain',
]
const markers = Array.from({ length: 25 }, (_, i) => `DYS${385 + i}`)

/** Pieces as a sample manager sends them, always the same for the same number. */
export const randomPiece = (number: number): object => {
  let state = (number * 2654435761) >>> 0
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const word = (): string => Array.from({ length: 3 }, () => syllables[next(syllables.length)]).join('')
  return {
    kitNumber: String(100_000 + number),
    name: `${word()} ${word()}`,
    country: countries[next(countries.length)],
    haplogroup: `${'EGIJR'[next(5)]}-${'YMZ'[next(3)]}${next(99_999)}`,
    markers: Object.fromEntries(markers.map((marker) => [marker, String(10 + next(20))])),
  }
}
