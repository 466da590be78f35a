const words =
  /^(?:<\s*(?:ng|nwg|bg|lod|loq|lld|mdl|dl)|lod|loq|lld|mdl|bdl|bql|blq|nd|n\.\s?d\.?|n\.\s?n\.?|u\.\s?d\.\s?[nb]\.?g\.?|not detected|nicht nachweisbar|non détecté)$/i

/**
 * Whether a cell says in words that a value is below what can be measured, as laboratories write it: `<LOD`, `n.d.`, `< BG`.
 *
 * @param text by `cellText`
 */
export const isLimitWord = (text: string): boolean => text.length <= 20 && words.test(text)
