import { describe, expect, it } from 'vitest'
import { passwordFaults } from '../../../src/renderer/features/session/passwordFaults.ts'
import { digitsOf } from '../../../src/renderer/features/session/pinDigits.ts'

describe('passwordFaults', () => {
  // Would catch a form that sends an empty or mistyped password, or that asks for signs and digits.
  it('asks for the present one, for twelve characters, and for the same twice', () => {
    expect(passwordFaults({ current_password: '', new_password: 'elevenchars', again: '' })).toEqual({
      current_password: 'Type the password that holds now.',
      new_password: 'Use at least 12 characters: 1 more.',
      again: 'This is not the same password. Type it again.',
    })
    expect(
      passwordFaults({ current_password: 'x', new_password: 'twelve chars', again: 'twelve chars' }),
    ).toEqual({})
  })
})

describe('digitsOf', () => {
  // Would catch a PIN with a letter in it, or one of nine digits that the station refuses.
  it('keeps digits, eight at the most', () => {
    expect(digitsOf('12a3-456789')).toBe('12345678')
  })
})
