/** Spellings of units on serial lines and in characteristics, by what they mean. */
const spellings: Readonly<Record<string, string>> = {
  m: 'mm',
  millimeter: 'mm',
  millimetre: 'mm',
  i: 'in',
  inch: 'in',
  inches: 'in',
  '"': 'in',
  '″': 'in',
  u: 'µm',
  um: 'µm',
  micron: 'µm',
  '\u03bcm': 'µm',
  deg: '°',
  g: 'g',
  n: 'N',
}

/**
 * A unit in one spelling, whatever the gauge or the person wrote: `MM`, `mm` and Mitutoyo's bare `M` are all `mm`.
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
