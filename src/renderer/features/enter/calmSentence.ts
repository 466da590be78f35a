import type { Characteristic } from '../../../contract/characteristic.ts'
import type { JudgedSample } from '../../../contract/sample.ts'

/** What is said of a subgroup that fired nothing. On trial it cannot be called in control, because no limits stand yet. */
export const calmSentence = (
  sample: Pick<JudgedSample, 'zone' | 'in_control'>,
  characteristic: Pick<Characteristic, 'baseline_subgroups'>,
): string => {
  if (sample.zone !== 'trial') return 'Recorded · in control'
  return `Recorded · on trial until ${characteristic.baseline_subgroups} subgroups set the limits`
}
