import { type CommonPasswords, commonPasswords } from './commonPasswords.ts'
import { followsKeyboard } from './followsKeyboard.ts'

/** What the people of a station think of first: their names and the station's. */
export interface PasswordContext {
  readonly username: string
  readonly fullName: string
  readonly stationName: string
}

const shortestContextWord = 4
/** What must be left of a password when the names are taken out of it. */
const leastOwnPart = 8
const padding = /^[\d\s\p{P}\p{S}]{1,12}|[\d\s\p{P}\p{S}]{1,12}$/gu

const lookalikes: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

const undisguised = (text: string): string =>
  text.replaceAll(/[@431!0$57]/g, (character) => lookalikes[character] ?? character)

/** A text, and what it may be in disguise: without what was put before and after it, and with letters for their lookalikes. */
const readingsOf = (password: string): string[] => {
  const bare = password.replaceAll(padding, '')
  return [
    ...new Set([
      password,
      bare,
      undisguised(bare),
      undisguised(password),
      undisguised(password).replaceAll(padding, ''),
    ]),
  ]
}

const isRepeated = (text: string): boolean => /^(.{1,4})\1+$/.test(text)

const isTwiceCommon = (text: string, common: CommonPasswords): boolean => {
  const doubled = /^(.+?)\1+$/.exec(text)?.[1]
  if (doubled !== undefined && common.has(doubled)) return true
  for (let at = 4; at <= text.length - 4; at += 1) {
    if (common.isFrequent(text.slice(0, at)) && common.isFrequent(text.slice(at))) return true
  }
  return false
}

const contextWords = ({ username, fullName, stationName }: PasswordContext): string[] =>
  ['centerline', username, fullName.replaceAll(/\s/g, ''), stationName.replaceAll(/\s/g, '')]
    .concat(username.split(/[._-]/), fullName.split(/\s+/), stationName.split(/\s+/))
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= shortestContextWord)
    .sort((one, other) => other.length - one.length)

const namesSomebody = (text: string, words: readonly string[]): boolean => {
  const compact = text.replaceAll(/\s/g, '')
  const own = words.reduce((rest, word) => rest.replaceAll(word, ''), compact)
  return own.length < compact.length && own.replaceAll(/\P{L}/gu, '').length < leastOwnPart
}

/**
 * Why a password may not be taken: it is among those that are tried first. It is compared without regard to capitals, to
 * digits and signs put before and after, and to signs in place of letters.
 *
 * @returns what it must not be, in words; null where it may be taken
 * @example await passwordFault('Password2026!', { username: 'ada', fullName: 'Ada Berg', stationName: 'Line 4' })
 * // 'must not be one of the passwords that are tried first, with or without digits around it'
 */
export const passwordFault = async (password: string, context: PasswordContext): Promise<string | null> => {
  const text = password.toLowerCase()
  const readings = readingsOf(text)
  if (readings.some(isRepeated)) return 'must not be a few characters over and over'
  if (readings.some((reading) => followsKeyboard(reading.replaceAll(/\s/g, '')))) {
    return 'must not run along the keyboard or the alphabet'
  }
  const words = contextWords(context)
  if (readings.some((reading) => namesSomebody(reading, words))) {
    return 'must not be made of your name, the user name, the name of the station or "centerline"'
  }
  const common = await commonPasswords()
  if (readings.some((reading) => common.has(reading) || isTwiceCommon(reading, common))) {
    return 'must not be one of the passwords that are tried first, with or without digits around it'
  }
  return null
}
