import { describe, expect, it } from 'vitest'
import { writtenExpression, writtenNumber } from '../../../src/renderer/components/figure/figureWords.ts'

describe('numbers that explain a figure', () => {
  // Would catch 8,33 on the tile and 8.33 in the panel that it opens.
  it('have the decimal sign of the language', () => {
    expect(writtenNumber(4 / 3, ',')).toBe('1,333333333')
    expect(writtenNumber(-1.5e-12, ',')).toBe('−1,5e−12')
    expect(writtenNumber(4 / 3, '.')).toBe('1.333333333')
  })

  it.each([
    ['25 ÷ 85.5 × 100', '25 ÷ 85,5 × 100'],
    ['√(0.5² + (−1.25)²)/2.059', '√(0,5² + (−1,25)²)/2,059'],
    ['90.5 % × 95 %', '90,5 % × 95 %'],
    ['3 · 1.5e−12', '3 · 1,5e−12'],
    ['Σ12.5/3', 'Σ12,5/3'],
  ])('do so within %s', (expression, written) => {
    expect(writtenExpression(expression, ',')).toBe(written)
    expect(writtenExpression(expression, '.')).toBe(expression)
  })

  // Would catch t(0,975, 9), in which nobody can tell where the first number ends.
  it('are kept apart by semicolons where a comma is the decimal sign', () => {
    expect(writtenExpression('t(0.975, 9)', ',')).toBe('t(0,975; 9)')
    expect(writtenExpression('β(0.99; 1.5, 10)', ',')).toBe('β(0,99; 1,5; 10)')
    expect(writtenExpression('max(0, (0.9 − 1))', ',')).toBe('max(0; (0,9 − 1))')
    expect(writtenExpression('0.3/0.9, at most 1', ',')).toBe('0,3/0,9, at most 1')
  })

  // Would catch a comma in what is no decimal number: a version, a name, sizes one after the other.
  it('and what is no decimal number stays', () => {
    for (const text of [
      '1.2.3',
      'x1.5',
      'd1.2 of A4.5',
      '5, 4, 5',
      'i = 1…p',
      'Shewhart (1931), p. 12',
      '3. step',
    ]) {
      expect(writtenExpression(text, ',')).toBe(text)
    }
  })
})
