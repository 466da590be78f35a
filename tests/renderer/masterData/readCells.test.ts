import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  readHours,
  readName,
  readShiftHours,
  readWhole,
} from '../../../src/renderer/features/masterData/readCells.ts'
import { resequenced } from '../../../src/renderer/features/masterData/resequenced.ts'

// Would catch a standard that nobody can work with, such as 0 h for a unit.
test.each([
  ['0,25', { kind: 'value', value: 0.25 }],
  ['', { kind: 'value', value: null }],
  ['0', { kind: 'fault' }],
  ['25', { kind: 'fault' }],
  ['x', { kind: 'fault' }],
])('hours up to 24 typed as %j', (typed, read) => {
  expect(readHours(24, true)(typed)).toMatchObject(read)
})

test('a shift has hours, a name has letters, a count is whole', () => {
  expect(readShiftHours('')).toMatchObject({ kind: 'fault' })
  expect(readShiftHours('7.5')).toEqual({ kind: 'value', value: 7.5 })
  expect(readName('  ')).toMatchObject({ kind: 'fault' })
  expect(readWhole(1)('0')).toMatchObject({ kind: 'fault' })
  expect(readWhole(0)('0')).toEqual({ kind: 'value', value: 0 })
  expect(readWhole(1)('1.5')).toMatchObject({ kind: 'fault' })
})

// Would catch a step that jumps over two, is lost, or shares its place with another one.
test('moving a step swaps it with its neighbour, whatever the numbers were before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 8 }), fc.nat(), (numbers, pick) => {
      const steps = numbers.sort((a, b) => a - b).map((sequence, i) => ({ operation_id: `S${i}`, sequence }))
      const at = 1 + (pick % (steps.length - 1))
      const changed = new Map(resequenced(steps, at, -1).map((one) => [one.operation_id, one.sequence]))
      const after = steps
        .map((one) => ({ ...one, sequence: changed.get(one.operation_id) ?? one.sequence }))
        .sort((a, b) => a.sequence - b.sequence)
      const wanted = steps.map(({ operation_id }) => operation_id)
      wanted.splice(at - 1, 2, `S${at}`, `S${at - 1}`)
      expect(after.map(({ operation_id }) => operation_id)).toEqual(wanted)
      expect(new Set(after.map(({ sequence }) => sequence)).size).toBe(steps.length)
    }),
  )
})
