import { expect, test } from 'vitest'
import type { GroupChart, GroupPoint } from '../../../src/contract/characteristicGroup.ts'
import {
  groupDraftOf,
  newGroupDraft,
  readGroupDraft,
} from '../../../src/renderer/features/groups/groupDraft.ts'
import { groupSentence } from '../../../src/renderer/features/groups/groupSentence.ts'

const group = {
  id: 1,
  name: 'Housing',
  members: [1, 2].map((id) => ({
    characteristic_id: id,
    code: `C${id}`,
    name: `c${id}`,
    unit: null,
    decimals: 3,
    subgroup_size: 1,
    deleted: false,
  })),
  align_by: 'batch_number' as const,
  covariance: 'successive' as const,
  alpha: 0.001,
  baseline_observations: 40,
  client_id: null,
  created_at: '',
  updated_at: '',
  limits_revision: 1,
  open_signals: 0,
}

// Would catch a setting that is lost between the stored group and the form.
test('a draft of a group gives back the same settings', () => {
  expect(readGroupDraft(groupDraftOf(group), false)).toEqual({
    faults: {},
    input: {
      name: 'Housing',
      members: [1, 2],
      align_by: 'batch_number',
      covariance: 'successive',
      baseline_observations: 40,
      alpha: 0.001,
    },
  })
})

test.each([
  [{ name: ' ' }, 'name'],
  [{ members: ['1'] }, 'members'],
  [{ baseline: '4' }, 'baseline_observations'],
  [{ baseline: '25.5' }, 'baseline_observations'],
  [{ alpha: '0' }, 'alpha'],
  [{ alpha: '60 %' }, 'alpha'],
])('%o is a fault at its field', (wrong, field) => {
  const { input, faults } = readGroupDraft(
    { ...newGroupDraft, name: 'Housing', members: ['1', '2'], ...wrong },
    false,
  )
  expect(input).toBeNull()
  expect(Object.keys(faults)).toEqual([field])
})

const point = (t2: number, more: Partial<GroupPoint> = {}): GroupPoint => ({
  sample_id: 1,
  observation: `B-${t2}`,
  timestamp: '2026-01-05T06:00:00.000Z',
  n: 1,
  t2,
  ucl: 10,
  beyond: t2 > 10,
  phase: 'II',
  revision: 1,
  excluded: false,
  dispersion: null,
  dispersion_beyond: false,
  signal: null,
  dispersion_signal: null,
  ...more,
})

const stateOf = (points: GroupPoint[], more: Partial<GroupChart['group']> = {}) =>
  groupSentence(
    {
      group: { ...group, ...more },
      revisions: [],
      ucl: null,
      dispersion_limits: null,
      points,
      complete: points.length,
      incomplete: { count: 0, newest: [] },
      truncated: false,
      reasons: [],
    },
    ({ observation }) => observation,
  )

// Would catch a sentence that calls a group in control while its newest observation is beyond the limit.
test('the sentence tells of the newest observation', () => {
  expect(stateOf([])).toMatchObject({ kind: 'steady' })
  expect(stateOf([point(2)], { limits_revision: null })).toEqual({
    kind: 'trial',
    sentence: 'On trial: 1 of 40 observations for the baseline. Nothing alarms yet.',
  })
  expect(stateOf([point(2), point(31.25)])).toEqual({
    kind: 'alarm',
    sentence: 'Out of control: T² of B-31.25 is 31.3, above 10.0.',
  })
  // Would catch a group that is called in control while a signal of it is open.
  expect(stateOf([point(31), point(2)], { open_signals: 1 })).toEqual({
    kind: 'alarm',
    sentence: '1 open signal. The newest observation is within the limits.',
  })
  expect(stateOf([point(31), point(2), point(33)], { open_signals: 2 }).sentence).toBe(
    '2 open signals. Out of control: T² of B-33 is 33.0, above 10.0.',
  )
  expect(stateOf([point(2, { dispersion: 6.204, dispersion_beyond: true })], { open_signals: 1 })).toEqual({
    kind: 'alarm',
    sentence: '1 open signal. Out of control: |S| of B-2 is 6.20 of the baseline’s.',
  })
  expect(stateOf([point(3), point(31, { excluded: true })]).sentence).toBe(
    'In control for the newest 2 observations.',
  )
})
