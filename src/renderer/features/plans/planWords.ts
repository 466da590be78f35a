import type { Plan, PlanTrigger, SamplingRun, SamplingTrigger } from '../../../contract/plan.ts'
import { t } from '../../words/t.ts'

const oftenOf = (trigger: PlanTrigger): string => {
  switch (trigger.kind) {
    case 'minutes':
      return trigger.every === 1 ? t('every minute') : t('every {{every}} minutes', { every: trigger.every })
    case 'pieces':
      return trigger.every === 1 ? t('every piece') : t('every {{every}} pieces', { every: trigger.every })
    case 'shift_start':
      return t('at the start of the shift')
    case 'set_up':
      return t('after a setup')
  }
}

/** How often a plan asks for samples, in words. */
export const oftenWords = ({ triggers }: Pick<Plan, 'triggers'>): string => triggers.map(oftenOf).join(', ')

/** What made a sampling due, in words. */
export const triggerWords: Readonly<Record<SamplingTrigger, string>> = {
  minutes: t('By the clock'),
  pieces: t('By the pieces made'),
  shift_start: t('At the start of the shift'),
  set_up: t('After a setup'),
  extra: t('Taken without being due'),
}

/** What a plan measures, in words. */
export const whatWords = (count: number, pieces: number): string =>
  t('{{characteristics}}, {{pieces}}', {
    characteristics: t('{{count}} characteristics', { count }),
    pieces: t('{{count}} pieces', { count: pieces }),
  })

/** Where a sampling stands, in words. */
export const runStateWords = (run: SamplingRun): string => {
  switch (run.state) {
    case 'due':
      return run.overdue ? t('Overdue') : t('Due')
    case 'running':
      return t('Being taken')
    case 'paused':
      return t('Interrupted')
    case 'done':
      return t('Completed')
    case 'missed':
      return t('Missed')
    case 'withdrawn':
      return t('Withdrawn')
  }
}

/** Why a sampling was missed, in words. */
export const missedWords = (run: SamplingRun): string => {
  switch (run.missed_because) {
    case 'not_taken':
      return t('Nobody began it before the next one was due.')
    case 'not_finished':
      return t('It was begun, and not finished when the next one was overdue.')
    case 'station_off':
      return t('The station was off or asleep when its time was over.')
    case 'abandoned':
      return t('Given up by {{by}}: {{reason}}', { by: run.ended_by, reason: run.sentence })
    case null:
      return ''
  }
}
