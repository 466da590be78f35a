import type { GroupChart, GroupPoint } from '../../../contract/characteristicGroup.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import type { StateKind } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'

/** How the group is, in one sentence, with the mark that says the same. */
export interface GroupState {
  readonly kind: StateKind
  readonly sentence: string
}

/** Whether a point counts as beyond the limit: nothing alarms on trial, nor what is left out. */
export const alarms = (point: GroupPoint): boolean =>
  point.beyond && point.phase !== 'trial' && !point.excluded

/** The same of its |S|. */
export const spreadAlarms = (point: GroupPoint): boolean =>
  point.dispersion_beyond && point.phase !== 'trial' && !point.excluded

const eitherAlarms = (point: GroupPoint): boolean => alarms(point) || spreadAlarms(point)

/** Tells how a group is. */
export const groupSentence = (chart: GroupChart, name: (point: GroupPoint) => string): GroupState => {
  const newest = chart.points.at(-1)
  if (newest === undefined) {
    return {
      kind: 'steady',
      sentence: t('No complete observation yet: it takes a subgroup of every characteristic.'),
    }
  }
  if (chart.group.limits_revision === null) {
    return {
      kind: 'trial',
      sentence: t(
        'On trial: {{complete}} of {{baselineObservations}} for the baseline. Nothing alarms yet.',
        {
          complete: countWords(chart.complete),
          baselineObservations: t('{{count}} observations', { count: chart.group.baseline_observations }),
        },
      ),
    }
  }
  const open = chart.group.open_signals
  const opens = open === 0 ? '' : `${t('{{count}} open signals.', { count: open })} `
  if (eitherAlarms(newest)) {
    const beyond = [
      ...(alarms(newest)
        ? [
            t('T² of {{newest}} is {{value}}, above {{limit}}', {
              newest: name(newest),
              value: formatValue(newest.t2 ?? 0, 1),
              limit: formatValue(newest.ucl ?? 0, 1),
            }),
          ]
        : []),
      ...(spreadAlarms(newest)
        ? [
            t('|S| of {{newest}} is {{value}} of the baseline’s', {
              newest: name(newest),
              value: formatValue(newest.dispersion ?? 0, 2),
            }),
          ]
        : []),
    ]
    return {
      kind: 'alarm',
      sentence: t('{{opens}}Out of control: {{beyond}}.', { opens, beyond: beyond.join('; ') }),
    }
  }
  const since = chart.points.length - 1 - chart.points.findLastIndex(eitherAlarms)
  // What is open needs a person, so the group is not said to be in control, whatever came after it.
  return open === 0
    ? { kind: 'steady', sentence: t('In control for the newest {{count}} observations.', { count: since }) }
    : {
        kind: 'alarm',
        sentence: `${opens}${t('The newest {{count}} observations are within the limits.', { count: since })}`,
      }
}
