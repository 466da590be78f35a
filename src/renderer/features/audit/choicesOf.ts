interface Choice {
  readonly value: string
  readonly label: string
}

/**
 * What a filter offers: the recorded names, and the one that is chosen, each in words. Where two are the same in words,
 * the name stands behind.
 *
 * @example choicesOf(['user'], undefined, tableWords) // [{ value: 'user', label: 'People' }]
 */
export const choicesOf = (
  known: readonly string[] | undefined,
  chosen: string | undefined,
  wordsOf: (name: string) => string,
): readonly Choice[] => {
  const names = [...new Set([...(known ?? []), ...(chosen === undefined ? [] : [chosen])])]
  const words = names.map(wordsOf)
  const choices = names.map((value) => {
    const label = wordsOf(value)
    return { value, label: words.filter((one) => one === label).length > 1 ? `${label} (${value})` : label }
  })
  return choices.sort((one, other) => one.label.localeCompare(other.label))
}
