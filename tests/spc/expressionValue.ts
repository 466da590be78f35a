const functions = { max: 'Math.max', min: 'Math.min' } as const

/**
 * What the expression of a figure's step comes to, computed from its text alone: numbers, + − · / ^ √ |…| and max or min. Null where it
 * speaks in symbols or words.
 *
 * @example expressionValue('max(0, 2 · 3 − √16)') // 2
 */
export const expressionValue = (expression: string): number | null => {
  const [, right = expression] = /^[^=]*= (.*)$/.exec(expression) ?? []
  const code = right
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll('^', '**')
    .replace(/\|([^|]+)\|/g, 'Math.abs($1)')
    .replace(/√([\d.e-]+)/g, 'Math.sqrt($1)')
    .replaceAll('√(', 'Math.sqrt(')
    .replace(/\b(max|min)\(/g, (_all, name: keyof typeof functions) => `${functions[name]}(`)
  if (!/^(Math\.(max|min|abs|sqrt)|[\d.,()+*/\s-]|e-?\d)+$/.test(code)) return null
  const value: unknown = new Function(`return (${code})`)()
  return typeof value === 'number' ? value : null
}
