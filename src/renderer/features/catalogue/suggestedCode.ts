/**
 * The code that a name suggests: capitals, figures and underscores, at most 40.
 *
 * @example suggestedCode('Worn fixture, left') // 'WORN_FIXTURE_LEFT'
 */
export const suggestedCode = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
