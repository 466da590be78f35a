// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u001F\u007F-\u009F\\/:*?"<>|]+/gu

/**
 * A name that every file system takes, of words that people chose.
 *
 * @example fileName(['LINE 1/2', 'Daily'], 'pdf') // 'LINE 1-2_Daily.pdf'
 */
export const fileName = (words: readonly string[], extension: string): string => {
  const safe = words.map((word) =>
    word
      .normalize('NFC')
      .replaceAll(unsafe, '-')
      .trim()
      .replaceAll(/^\.+|\.+$/g, ''),
  )
  return `${safe.map((word) => [...word].slice(0, 60).join('')).join('_')}.${extension}`
}
