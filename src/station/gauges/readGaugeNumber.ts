const shapes = {
  point: /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/,
  comma: /^[-+]?(?:\d+,?\d*|,\d+)(?:[eE][-+]?\d{1,3})?$/,
}

/**
 * Reads a number as a gauge writes it. Blanks may stand before it and after its sign. A sign that is not the decimal sign of the
 * gauge is never passed over: 1.234 is not 1234.
 *
 * @returns null where it is no number
 * @example readGaugeNumber('+00123.45', 'point') // 123.45
 */
export const readGaugeNumber = (text: string, decimal: 'point' | 'comma'): number | null => {
  const plain = text.trim().replace(/^([-+])\s+/, '$1')
  if (!shapes[decimal].test(plain)) return null
  const value = Number(plain.replace(',', '.'))
  if (!Number.isFinite(value)) return null
  return value === 0 ? 0 : value
}
