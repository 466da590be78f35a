import { describe, expect, it } from 'vitest'
import { createPlanInput, type Plan } from '../../src/contract/plan.ts'
import {
  newPlanDraft,
  type PlanDraft,
  planDraftOf,
  readPlanDraft,
} from '../../src/renderer/features/plans/planDraft.ts'

const whole: PlanDraft = {
  ...newPlanDraft,
  name: ' Housing ',
  note: ' ',
  steps: [{ characteristicId: 7, pieces: '10' }],
  pieces: '500',
  countSubmitted: true,
  shiftStart: true,
  setUp: true,
  shifts: ['Late'],
  weekdays: [1, 5],
  grace: '0',
}

describe('a plan as it is typed', () => {
  // Would catch a form that sends what the station refuses, or loses what was switched on.
  it('is what the station takes', () => {
    const { input, faults } = readPlanDraft(whole)
    expect(faults).toEqual({})
    expect(createPlanInput.parse(input)).toEqual({
      name: 'Housing',
      note: null,
      steps: [{ characteristic_id: 7, pieces: 10 }],
      triggers: [
        { kind: 'minutes', every: 60 },
        { kind: 'pieces', every: 500, count_submitted: true },
        { kind: 'shift_start' },
        { kind: 'set_up' },
      ],
      shifts: ['Late'],
      weekdays: [1, 5],
      grace_minutes: 0,
      active: true,
    })
  })

  // Would catch an edit that changes what nobody touched.
  it('comes back from a stored plan as it was', () => {
    const stored = { ...readPlanDraft(whole).input, id: 1, client_id: null } as unknown as Plan
    expect(readPlanDraft(planDraftOf(stored)).input).toEqual(readPlanDraft(whole).input)
  })

  it.each<[Partial<PlanDraft>, string]>([
    [{ name: '' }, 'name'],
    [{ steps: [] }, 'steps'],
    [{ steps: [{ characteristicId: 7, pieces: '0' }] }, 'steps'],
    [{ steps: [{ characteristicId: 7, pieces: '1.5' }] }, 'steps'],
    [{ minutes: '1441' }, 'minutes'],
    [{ pieces: 'many' }, 'pieces'],
    [{ minutes: null, pieces: null, shiftStart: false, setUp: false }, 'triggers'],
    [{ weekdays: [] }, 'weekdays'],
    [{ shifts: [] }, 'shifts'],
    [{ grace: '' }, 'grace_minutes'],
  ])('is refused at the field with %o', (changes, field) => {
    const { input, faults } = readPlanDraft({ ...whole, ...changes })
    expect(input).toBeNull()
    expect(Object.keys(faults)).toEqual([field])
  })
})
