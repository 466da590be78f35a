import { createInstance } from 'i18next'
import type { Language } from '../../contract/preference.ts'
import { toldBy } from '../../contract/toldBy.ts'
import { english } from './english.ts'
import { locale } from './spoken.ts'
import { tellBy } from './told.ts'

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

/** What stands in a sentence; nothing is written where there is no value. */
type Values = Readonly<Record<string, string | number | null | undefined>>

const counts = new Intl.NumberFormat(locale)

const written = (values: Values): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'count' && typeof value === 'number' ? counts.format(value) : (value ?? ''),
    ]),
  )

/**
 * A sentence of the screens in the person's language. The English sentence is the key; `{{name}}` stands for a value, and a
 * number as `count` chooses between one and many and is written with its thousands set apart.
 *
 * @example t('Step {{step}} of {{steps}}', { step: 2, steps: 5 }) // 'Step 2 of 5'
 * @example t('{{count}} pieces', { count: 1 }) // '1 piece', by english.ts
 */
export const t = (sentence: string, values: Values = {}): string =>
  words.t(sentence, {
    replace: written(values),
    ...(typeof values.count === 'number' ? { count: values.count } : {}),
    // A value that looks like a reference to another sentence is somebody's own text.
    nest: false,
  })

/** Lets the screens speak a language from here on; asked once, before any screen is loaded. */
export const speak = async (language: Language): Promise<void> => {
  if (language === 'de') {
    const { german } = await import('./german.ts')
    words.addResourceBundle('de', 'translation', german)
    const { toldGerman } = await import('./toldGerman.ts')
    tellBy(toldBy(toldGerman, counts.format(1.5).includes(',')))
  }
  await words.changeLanguage(language)
}
