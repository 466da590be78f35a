import type { FigureInput } from '../figure.ts'
import { bracketed } from './bracketed.ts'

/**
 * A formula with the numbers of its symbols put in; null where a symbol is left that has none.
 *
 * @param inputs a symbol with its size in brackets, such as `d3(5)`, stands for the one without as well
 * @example withNumbers('3σ̂/√n', [{ symbol: 'σ̂', meaning: '', value: 2 }, { symbol: 'n', meaning: '', value: 4 }]) // => '3 · 2/√4'
 */
export const withNumbers = (formula: string, inputs: readonly FigureInput[]): string | null => {
  const numbers = new Map<string, string>()
  for (const { symbol, value } of inputs) {
    if (typeof value !== 'number') continue
    const written = `⟨${bracketed(value)}⟩`
    numbers.set(symbol.replace(/\(\d+\)$/, ''), written)
    numbers.set(symbol.replace(/\(\d+\)$/, '(n)'), written)
    numbers.set(symbol, written)
  }
  let text = formula
  // The longest first: np̄ is not n times p̄'s number.
  for (const [symbol, written] of [...numbers].toSorted(([a], [b]) => b.length - a.length)) {
    text = text
      .split(/(⟨[^⟩]*⟩)/)
      .map((part) => (part.startsWith('⟨') ? part : part.replaceAll(symbol, written)))
      .join('')
  }
  if (/[^\d\s.()⟨⟩+−·/√²e]/.test(text)) return null
  return text
    .replace(/([\d)⟩])\s*(?=[⟨√(])/g, '$1 · ')
    .replace(/⟩²/g, '^2⟩')
    .replace(/[⟨⟩]/g, '')
}
