import type { Unavailable } from '../../../src/spc/estimate/sigmaEstimate.ts'

/** What was computed; fails the test with the reason where there is none. */
export const available = <T extends object>(result: T | Unavailable): T => {
  if ('reason' in result) throw new Error(String(result.reason))
  return result
}
