import { expect, test } from 'vitest'
import { createCharacteristicInput } from '../../src/contract/characteristic.ts'
import { runLengthInput } from '../../src/contract/power.ts'

const takes = (
  schema: { safeParse: (input: unknown) => { success: boolean } },
  rest: object,
  params: object,
) => schema.safeParse({ chart_type: 'ewma', subgroup_size: 1, ...rest, chart_params: params }).success

// Would catch a chart that can be set up and not be asked how often it alarms, and weights so small that rounding alone signals.
test.each([
  ['lambda', [1e-200, 1e-12, 0.009, 0.01, 1, 1.1]],
  ['L', [0, 0.1, 10, 11]],
  ['k', [-0.1, 0, 10, 11]],
  ['h', [0, 0.1, 20, 21, 100]],
] as const)(
  'a characteristic takes %s within the bounds in which its run length is known',
  (name, values) => {
    for (const value of values) {
      const params = { [name]: value }
      const asked = takes(runLengthInput, {}, params)
      expect([value, takes(createCharacteristicInput, { code: 'A', name: 'A' }, params)]).toEqual([
        value,
        asked,
      ])
    }
  },
)
