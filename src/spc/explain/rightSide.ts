/**
 * What an equation says of its symbol, without the symbol itself.
 *
 * @example rightSide('R̄ = d2 σ̂', 'R̄') // => 'd2 σ̂'
 * @example rightSide('0, the target', '0') // => '0, the target'
 */
export const rightSide = (equation: string, symbol: string): string =>
  equation.startsWith(`${symbol} = `) ? equation.slice(symbol.length + 3) : equation
