import type { GroupChart, GroupPoint } from '../../../contract/characteristicGroup.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import type { StateKind } from '../../components/StateMark.tsx'

/** How the group is, in one sentence, with the mark that says the same. */
export interface GroupState {
  readonly kind: StateKind
  readonly sentence: string
}

/** Whether a point counts as beyond the limit: nothing alarms on trial, nor what is left out. */
export const alarms = (point: GroupPoint): boolean =>
  point.beyond && point.phase !== 'trial' && !point.excluded

const counted = (count: number): string =>
  `${countWords(count)} ${count === 1 ? 'observation' : 'observations'}`

/** Tells how a group is. */
export const groupSentence = (chart: GroupChart, name: (point: GroupPoint) => string): GroupState => {
  const newest = chart.points.at(-1)
  if (newest === undefined) {
    return {
      kind: 'steady',
      sentence: 'No complete observation yet: it takes a subgroup of every characteristic.',
    }
  }
  if (chart.group.limits_revision === null) {
    return {
      kind: 'trial',
      sentence: `On trial: ${countWords(chart.complete)} of ${counted(chart.group.baseline_observations)} for the baseline. Nothing alarms yet.`,
    }
  }
  if (alarms(newest)) {
    return {
      kind: 'alarm',
      sentence: `Out of control: T² of ${name(newest)} is ${formatValue(newest.t2 ?? 0, 1)}, above ${formatValue(newest.ucl ?? 0, 1)}.`,
    }
  }
  const since = chart.points.length - 1 - chart.points.findLastIndex(alarms)
  const open = chart.group.open_signals
  const rest =
    open === 0 ? '' : `; ${open === 1 ? '1 signal is' : `${countWords(open)} signals are`} not acknowledged`
  return {
    kind: 'steady',
    sentence: `In control for the newest ${since === 1 ? 'observation' : counted(since)}${rest}.`,
  }
}
