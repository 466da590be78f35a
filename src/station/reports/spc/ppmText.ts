import type { Speech } from '../words/speech.ts'

/**
 * Parts per million as they are written: whole from 10 on, with decimals below.
 *
 * @example ppmText(1349.898, speech) // '1,350'
 */
export const ppmText = (value: number | null, speech: Speech): string => {
  if (value === null) return speech.say('unknown')
  if (value > 0 && value < 1e-4) return speech.say('under', { value: speech.number(1e-4, 4) })
  return speech.number(value, value === 0 || value >= 10 ? 0 : value >= 0.01 ? 2 : 4)
}
