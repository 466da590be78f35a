import { expect, it } from 'vitest'
import { readKinds } from '../../src/renderer/features/characteristics/readKinds.ts'

it('reads each kind once, whatever stands between them', () => {
  expect(readKinds(' Scratch, Dent;Scratch,,\nBurr ')).toEqual({
    kinds: ['Scratch', 'Dent', 'Burr'],
    fault: null,
  })
  expect(readKinds('')).toEqual({ kinds: [], fault: null })
})

it('refuses what the station would refuse without naming the field', () => {
  expect(readKinds(Array.from({ length: 13 }, (_none, i) => `kind ${i}`).join()).fault).toMatch(/12/)
  expect(readKinds('x'.repeat(41)).fault).toMatch(/too long/)
})
