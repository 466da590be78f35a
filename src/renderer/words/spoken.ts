import type { Language } from '../../contract/preference.ts'
import { languageHere } from './language.ts'
import { localeOf } from './locale.ts'

const inBrowser = typeof localStorage !== 'undefined' && typeof navigator !== 'undefined'

/** The language of the screens; it stays until the page is loaded again. */
export const spoken: Language = inBrowser ? languageHere() : 'en'

/** How the screens write numbers and dates; the program's own way where there is no browser. */
export const locale: string | undefined = inBrowser ? localeOf(spoken, navigator.languages) : undefined
