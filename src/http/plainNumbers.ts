const isFigure = (value: object): value is { readonly value: number | null } =>
  'formula' in value && 'steps' in value && 'value' in value

/**
 * An answer with each figure as its bare value: what programs read.
 *
 * @example plainNumbers({ cpk: { name: 'Cpk', value: 1.33, formula: '…', steps: [] } }) // => { cpk: 1.33 }
 */
export const plainNumbers = (answer: unknown): unknown => {
  if (typeof answer !== 'object' || answer === null) return answer
  if (Array.isArray(answer)) return answer.map(plainNumbers)
  if (isFigure(answer)) return answer.value
  return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, plainNumbers(part)]))
}
