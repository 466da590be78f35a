/** As much of a line as is shown. */
const longestShown = 120

/**
 * A line so that a person sees every character of it: what cannot be printed stands as \xNN.
 *
 * @example shownLine('\u0002+1.5') // '\\x02+1.5'
 */
export const shownLine = (line: string): string => {
  const shown = [...line.slice(0, longestShown)]
    .map((sign) => {
      const code = sign.charCodeAt(0)
      return (code >= 32 && code < 127) || code >= 160
        ? sign
        : `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
  return line.length > longestShown ? `${shown}…` : shown
}
