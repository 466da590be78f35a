import { createInstance } from 'i18next'
import { english } from './english.ts'

/** What the screens may speak. */
export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

const words = createInstance()
// English sentences are their own keys, so dots and colons in them separate nothing.
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  returnNull: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: english } },
})

/**
 * A sentence of the screens in the person's language. The English sentence is the key; `{{name}}` stands for a value, and
 * `count` chooses between one and many.
 *
 * @example t('Step {{step}} of {{steps}}', { step: 2, steps: 5 }) // 'Step 2 of 5'
 * @example t('{{count}} violations', { count: 1 }) // '1 violation', by english.ts
 */
export const t = (sentence: string, values?: Readonly<Record<string, string | number>>): string =>
  words.t(sentence, values ?? {})

/** Lets the screens speak a language from here on; asked once, before any screen is loaded. */
export const speak = async (language: Language): Promise<void> => {
  if (language === 'de') {
    const { german } = await import('./german.ts')
    words.addResourceBundle('de', 'translation', german)
  }
  await words.changeLanguage(language)
}

/** The language that is spoken now. */
export const spoken = (): Language => languages.find((language) => language === words.language) ?? 'en'
