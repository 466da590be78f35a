import { expect, it } from 'vitest'
import { missingTraces, stickyTraces, tracesOf } from '../../../src/renderer/features/enter/traceability.ts'

const fields = [
  { key: 'batch_number', required: true, sticky: true },
  { key: 'operator_id', required: false, sticky: true },
  { key: 'cavity', required: true, sticky: false },
]

it('sends batch and operator under their own names and the others in the metadata', () => {
  const values = {
    batch_number: ' L-7 ',
    operator_id: 'olga',
    cavity: '3',
    machine: 'of another characteristic',
  }
  expect(tracesOf(fields, values, { note: 'chip' })).toEqual({
    batch_number: 'L-7',
    operator_id: 'olga',
    metadata: { note: 'chip', cavity: '3' },
  })
  expect(tracesOf(fields, {})).toEqual({})
})

it('names what is required and empty, blanks too', () => {
  expect(missingTraces(fields, { batch_number: '  ', cavity: '3' })).toEqual(['batch_number'])
})

it('keeps what sticks, and what belongs to other characteristics (a batch would be scanned again for each)', () => {
  expect(stickyTraces(fields, { batch_number: 'L', cavity: '3', machine: 'M1' })).toEqual({
    batch_number: 'L',
    machine: 'M1',
  })
})
