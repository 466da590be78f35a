import { expect, it } from 'vitest'
import type { InputOf } from '../../../src/contract/operations.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

type Mapping = InputOf<'import.check'>['mapping']

const check = async (
  cells: readonly string[],
  changes: { readonly below_detection?: NonNullable<Mapping['below_detection']> },
  unit?: string,
  limit?: number,
) => {
  const { station, create } = testStation()
  await create({ code: 'C1', name: 'Lead', ...(unit === undefined ? {} : { unit }) })
  const { handlers } = station
  const { draft_id, mapping, columns } = await handlers['import.understand'](stationCaller, {
    text: `Nr;Value\n${cells.map((cell, i) => `K${i};${cell}`).join('\n')}\n`,
  })
  const told = mapping.columns.map((column) =>
    column.role === 'value' && limit !== undefined ? { ...column, detection_limit: limit } : column,
  )
  const checked = await handlers['import.check'](stationCaller, {
    draft_id,
    mapping: { ...mapping, ...changes, columns: told },
    corrections: [],
  })
  return {
    columns,
    values: checked.previews.flatMap(({ points }) => points.map(({ value }) => value)),
    faults: checked.faults.map(({ row, message }) => `${row}: ${message}`),
  }
}

const cells = ['0.5', '<0.01', '<LOD', 'n.d.', '0', '']

it('tells limits of detection, in digits or words, from values: they are no numbers until somebody says so', async () => {
  const { columns, values, faults } = await check(cells, {})
  expect(columns[1]).toMatchObject({ kind: 'number', below_detection: 3, blanks: 1 })
  expect(values).toEqual([0.5, 0])
  expect(faults).toEqual([
    expect.stringMatching(/^3: "<0.01" is a limit/),
    expect.stringMatching(/^4: "<LOD" says that the value is below a limit/),
    expect.stringMatching(/^5: "n.d." says/),
  ])
})

it('takes limits for what somebody chose: half of them, or values that were not measured', async () => {
  const half = await check(cells, { below_detection: 'half' }, undefined, 0.02)
  expect(half).toMatchObject({ faults: [], values: [0.5, 0.005, 0.01, 0.01, 0] })
  const blank = await check(cells, { below_detection: 'blank' })
  expect(blank).toMatchObject({ faults: [], values: [0.5, 0] })
})

it('asks how large a limit is that stands there as a word: 0 would be made up', async () => {
  const { faults } = await check(cells, { below_detection: 'limit' })
  expect(faults).toEqual([
    expect.stringMatching(/^4: "<LOD" does not say how large the limit is/),
    expect.stringMatching(/^5: /),
  ])
})

it('refuses values in another unit: 1.2 cm is not 1.2 mm', async () => {
  const { faults, values } = await check(['1.5 mm', '1.2 cm', '1.7'], {}, 'mm')
  expect(values).toEqual([1.5, 1.7])
  expect(faults).toEqual([expect.stringMatching(/^3: "1.2 cm" is in cm, and the characteristic in mm/)])
})

it('shows any rows of a table as they stand', async () => {
  const { station } = testStation()
  const { handlers } = station
  const { draft_id } = await handlers['import.understand'](stationCaller, { text: 'a;b\n1;2\n3;4\n' })
  expect(await handlers['import.rows'](stationCaller, { draft_id, from: 2, count: 500 })).toEqual({
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  })
})
