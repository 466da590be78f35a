/** Words that people take for passwords, most used first: what leaked, and what was typed most. */
export interface CommonPasswords {
  readonly has: (text: string) => boolean
  /** Whether it is one of the most used, of which two in a row are as easily guessed as one. */
  readonly isFrequent: (text: string) => boolean
}

/** How many of the list are among the most used. */
const frequent = 2000
const shortestWord = 4

/** Loads the list: some 49,000 words, so only when somebody chooses a password. */
export const commonPasswords = async (): Promise<CommonPasswords> => {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const words: readonly string[] = dictionary['passwords-common']
  const all = new Set(words)
  const most = new Set(words.slice(0, frequent).filter((word) => word.length >= shortestWord))
  return { has: (text) => all.has(text), isFrequent: (text) => most.has(text) }
}
