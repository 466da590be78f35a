import type { Language } from '../../contract/preference.ts'

const usual: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/**
 * How numbers and dates are written: as the browser writes the language that is spoken, which may be that of a country.
 *
 * @example localeOf('de', ['en-US', 'de-CH']) // 'de-CH'
 */
export const localeOf = (language: Language, tags: readonly string[]): string =>
  tags.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? usual[language]
