import { expect, it } from 'vitest'
import { ContractError } from '../../src/contract/errors.ts'
import { fieldFaults } from '../../src/renderer/components/fieldFaults.ts'

it('shows the first fault of each field, also of a field inside the part that a PATCH sends', () => {
  const error = new ContractError('VALIDATION_ERROR', '', [
    { field: 'changes.code', constraint: 'first' },
    { field: 'changes.code', constraint: 'second' },
    { field: 'changes.rules.0.params', constraint: 'inside' },
  ])
  expect(fieldFaults(error, 'changes')).toEqual({ code: 'first', rules: 'inside' })
  expect(fieldFaults(null)).toEqual({})
})
