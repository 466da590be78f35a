import { type Language, languages } from '../../contract/preference.ts'

const ofWindow = 'centerline-language'
const ofPerson = 'centerline-language-person'

const known = (tag: string): Language | undefined =>
  languages.find((language) => tag.toLowerCase() === language || tag.toLowerCase().startsWith(`${language}-`))

/** The language that the browser or the system asks for; English where it asks for none that there is. */
export const languageOfBrowser = (tags: readonly string[]): Language => {
  for (const tag of tags) {
    const language = known(tag)
    if (language !== undefined) return language
  }
  return 'en'
}

const stored = (name: string): Language | undefined => known(localStorage.getItem(name) ?? '')

/** The language of this window: that of the person who works here, else what was chosen here last, else the browser's. */
export const languageHere = (): Language =>
  stored(ofPerson) ?? stored(ofWindow) ?? languageOfBrowser(navigator.languages)

/** The page is loaded again where it is to speak otherwise, as many sentences were put together when it was. */
const keep = (name: string, language: Language | null): void => {
  if (language === null) localStorage.removeItem(name)
  else localStorage.setItem(name, language)
  if (languageHere() !== document.documentElement.lang) location.reload()
}

/** Speaks the language that the person who works here chose; null where they chose none. */
export const speakFor = (language: Language | null): void => keep(ofPerson, language)

/** Speaks a language at this window, for everybody who chose none of their own. */
export const speakHere = (language: Language): void => {
  localStorage.removeItem(ofPerson)
  keep(ofWindow, language)
}
