/** Spellings of units on serial lines and in characteristics, by what they mean. */
const spellings: Readonly<Record<string, string>> = {
  millimeter: 'mm',
  millimetre: 'mm',
  inch: 'in',
  inches: 'in',
  '"': 'in',
  '″': 'in',
  um: 'µm',
  micron: 'µm',
  '\u03bcm': 'µm',
  deg: '°',
}

/**
 * A unit in one spelling, whatever the gauge or the person wrote: `MM` is `mm`. A bare `M` is left alone: a metre, or Mitutoyo's
 * millimetre, which only the reader of that format knows.
 *
 * @example gaugeUnit('INCH') // 'in'
 */
export const gaugeUnit = (text: string): string => {
  const plain = text.trim().toLowerCase()
  return spellings[plain] ?? plain.replace(/^\u03bc/, 'µ')
}

/**
 * Whether a reading may be taken for a characteristic: units are never converted silently. Where either side says none,
 * nothing speaks against it.
 */
export const unitsAgree = (ofReading: string | null, ofCharacteristic: string | null): boolean =>
  ofReading === null || ofCharacteristic === null || gaugeUnit(ofReading) === gaugeUnit(ofCharacteristic)
