import { describe, expect, it } from 'vitest'
import { ContractError } from '../../src/contract/errors.ts'
import { sentenceFaults } from '../../src/renderer/components/sentenceFaults.ts'

describe('sentenceFaults', () => {
  // Would catch a field that hides what the station says to do about its fault.
  it('shows the sentence of a single fault at its field', () => {
    const error = new ContractError('CONFLICT', 'Ada Berg (ada) has the badge 7.', [
      { field: 'changes.badge', constraint: 'must not be the badge of somebody else' },
    ])
    expect(sentenceFaults(error, 'changes')).toEqual({ badge: 'Ada Berg (ada) has the badge 7.' })
  })

  // Would catch the name of a field of the interface on screen.
  it('shows what a field must be where the message only lists it', () => {
    const error = new ContractError('VALIDATION_ERROR', 'pin: use 4 to 8 digits', [
      { field: 'pin', constraint: 'use 4 to 8 digits' },
    ])
    expect(sentenceFaults(error)).toEqual({ pin: 'Use 4 to 8 digits.' })
  })
})
