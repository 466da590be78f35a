import type { Characteristic } from '../../../contract/characteristic.ts'
import type { JudgedSample } from '../../../contract/sample.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'

type Judged = Pick<JudgedSample, 'zone' | 'in_control' | 'mean'>

/** Green is the inner half of the tolerance; a value exactly on its edge is green. */
const isGreen = (value: number, lsl: number, usl: number): boolean =>
  Math.abs(value - (lsl / 2 + usl / 2)) <= (usl / 4 - lsl / 4) * (1 + 1e-9)

/** What is said of a subgroup that fired nothing. On trial it cannot be called in control, because no limits stand yet. */
export const calmSentence = (
  sample: Judged,
  characteristic: Pick<Characteristic, 'baseline_subgroups' | 'chart_type' | 'lsl' | 'usl'>,
): string => {
  const { chart_type: chart, lsl, usl, baseline_subgroups: needed } = characteristic
  if (chart === 'precontrol' && lsl !== null && usl !== null) {
    return isGreen(sample.mean, lsl, usl)
      ? t('Recorded · green')
      : t('Recorded · yellow: measure the next piece at once')
  }
  if (sample.zone !== 'trial') return t('Recorded · in control')
  return t('Recorded · on trial until {{needed}} {{many}} set the limits', {
    needed,
    many: subgroupWords(chart).many,
  })
}
