import type { CreatePlanInput, Plan, PlanTrigger } from '../../../contract/plan.ts'
import { t } from '../../words/t.ts'

/** One characteristic of a plan as it is typed. */
export interface StepDraft {
  readonly characteristicId: number
  readonly pieces: string
}

/** A plan as it is typed. */
export interface PlanDraft {
  readonly name: string
  readonly note: string
  readonly steps: readonly StepDraft[]
  /** What is typed beside each kind; null where the plan does not follow it. */
  readonly minutes: string | null
  readonly pieces: string | null
  readonly countSubmitted: boolean
  readonly shiftStart: boolean
  readonly setUp: boolean
  /** Null is every shift. */
  readonly shifts: readonly string[] | null
  readonly weekdays: readonly number[]
  readonly grace: string
  readonly active: boolean
}

export const newPlanDraft: PlanDraft = {
  name: '',
  note: '',
  steps: [],
  minutes: '60',
  pieces: null,
  countSubmitted: false,
  shiftStart: false,
  setUp: false,
  shifts: null,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  grace: '10',
  active: true,
}

const everyOf = (triggers: readonly PlanTrigger[], kind: 'minutes' | 'pieces'): string | null => {
  const found = triggers.find((one) => one.kind === kind)
  return found !== undefined && 'every' in found ? String(found.every) : null
}

export const planDraftOf = (plan: Plan): PlanDraft => ({
  name: plan.name,
  note: plan.note ?? '',
  steps: plan.steps.map(({ characteristic_id, pieces }) => ({
    characteristicId: characteristic_id,
    pieces: String(pieces),
  })),
  minutes: everyOf(plan.triggers, 'minutes'),
  pieces: everyOf(plan.triggers, 'pieces'),
  countSubmitted: plan.triggers.some((one) => one.kind === 'pieces' && one.count_submitted),
  shiftStart: plan.triggers.some(({ kind }) => kind === 'shift_start'),
  setUp: plan.triggers.some(({ kind }) => kind === 'set_up'),
  shifts: plan.shifts,
  weekdays: plan.weekdays,
  grace: String(plan.grace_minutes),
  active: plan.active,
})

const whole = (text: string, least: number, most: number): number | null => {
  const number = /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

type Faults = Readonly<Record<string, string>>

/** What a draft stands for; whose a new plan is, is the station's to decide. */
export type PlanInput = Omit<CreatePlanInput, 'client_id'>

/**
 * The input that a draft stands for, or what is wrong with it by field.
 *
 * @example readPlanDraft(newPlanDraft).faults.name // 'Give the plan a name.'
 */
export const readPlanDraft = (
  draft: PlanDraft,
): { readonly input: PlanInput | null; readonly faults: Faults } => {
  const faults: Record<string, string> = {}
  const name = draft.name.trim()
  if (name === '') faults.name = t('Give the plan a name.')
  if (draft.steps.length === 0) faults.steps = t('Choose at least one characteristic.')
  const steps = draft.steps.map(({ characteristicId, pieces: typed }) => {
    const pieces = whole(typed, 1, 1_000_000)
    if (pieces === null) faults.steps = t('Give each characteristic a number of pieces, 1 or more.')
    return { characteristic_id: characteristicId, pieces: pieces ?? 1 }
  })
  const triggers: PlanTrigger[] = []
  if (draft.minutes !== null) {
    const every = whole(draft.minutes, 1, 1440)
    if (every === null) faults.minutes = t('Give minutes from 1 to 1440.')
    else triggers.push({ kind: 'minutes', every })
  }
  if (draft.pieces !== null) {
    const every = whole(draft.pieces, 1, 1_000_000)
    if (every === null) faults.pieces = t('Give a number of pieces, 1 or more.')
    else triggers.push({ kind: 'pieces', every, count_submitted: draft.countSubmitted })
  }
  if (draft.shiftStart) triggers.push({ kind: 'shift_start' })
  if (draft.setUp) triggers.push({ kind: 'set_up' })
  if (triggers.length === 0 && faults.minutes === undefined && faults.pieces === undefined) {
    faults.triggers = t('Say how often: switch at least one on.')
  }
  if (draft.weekdays.length === 0) faults.weekdays = t('Choose at least one day.')
  if (draft.shifts?.length === 0) faults.shifts = t('Choose at least one shift.')
  const grace = whole(draft.grace, 0, 1440)
  if (grace === null) faults.grace_minutes = t('Give minutes from 0 to 1440.')
  if (Object.keys(faults).length > 0 || grace === null) return { input: null, faults }
  return {
    faults,
    input: {
      name,
      note: draft.note.trim() === '' ? null : draft.note.trim(),
      steps,
      triggers,
      shifts: draft.shifts === null ? null : [...draft.shifts],
      weekdays: [...draft.weekdays],
      grace_minutes: grace,
      active: draft.active,
    },
  }
}
