/** A sentence of the station with places for values, and how German says it with the same ones. */
interface Pattern {
  readonly begins: string
  readonly shape: RegExp
  readonly names: readonly string[]
  readonly german: string
}

const place = /\{\{(\w+)\}\}/g

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (english: string, german: string): Pattern => {
  const [begins = '', ...rest] = english.split(place)
  const names = rest.filter((_, i) => i % 2 === 0)
  const texts = rest.filter((_, i) => i % 2 === 1)
  const shape = new RegExp(
    `^${escaped(begins)}${texts.map((text) => `(.*?)${escaped(text)}`).join('')}$`,
    's',
  )
  return { begins, shape, names, german }
}

/** A number alone, or with its unit, as the station writes it: with a point. */
const number = /^[-−]?\d+\.\d+(?: \S+)?$/

const written = (value: string, comma: boolean): string =>
  comma && number.test(value) ? value.replace('.', ',') : value

/** So many sentences are remembered, as boards tell the same ones again and again. */
const remembered = 2000

/**
 * Makes a translator of sentences that arrive put together, values and all, by a catalogue of their patterns. What fills a
 * place is translated too where it is a sentence of its own, and a number gets a comma where people write one; what no pattern
 * fits stays as it is.
 *
 * @example toldBy({ 'The name {{name}} is taken.': '{{name}} gibt es schon.' })('The name Bore is taken.') // 'Bore gibt es schon.'
 */
export const toldBy = (
  catalogue: Readonly<Record<string, string>>,
  comma = false,
): ((sentence: string) => string) => {
  const whole = new Map<string, string>()
  const patterns: Pattern[] = []
  for (const [english, german] of Object.entries(catalogue)) {
    if (english.includes('{{')) patterns.push(patternOf(english, german))
    else whole.set(english, german)
  }
  // The pattern that says most of itself fits best.
  patterns.sort((a, b) => b.shape.source.length - a.shape.source.length)
  const known = new Map<string, string>()

  /** Names one after the other, as of rules, where all of them are known; null where it is something else. */
  const listed = (sentence: string): string | null => {
    const names = sentence.split(', ').map((name) => whole.get(name))
    return names.includes(undefined) ? null : names.join(', ')
  }

  const translated = (sentence: string, depth: number): string => {
    const exact = whole.get(sentence) ?? listed(sentence)
    if (exact !== null) return exact
    if (depth > 3 || sentence === '') return sentence
    for (const { begins, shape, names, german } of patterns) {
      if (!sentence.startsWith(begins)) continue
      const found = shape.exec(sentence)
      if (found === null) continue
      return german.replaceAll(place, (_, name: string) => {
        const value = found[names.indexOf(name) + 1] ?? ''
        // A pattern of places alone would fit everything, itself too.
        return value === sentence ? value : translated(written(value, comma), depth + 1)
      })
    }
    return sentence
  }

  return (sentence) => {
    const before = known.get(sentence)
    if (before !== undefined) return before
    const german = translated(sentence, 0)
    if (known.size >= remembered) known.clear()
    known.set(sentence, german)
    return german
  }
}
