import { longestLine } from '../../contract/serialGauge.ts'

const carriageReturn = 13
const lineFeed = 10

/** Takes bytes as they come, and gives lines. */
export interface LineSplitter {
  /** The lines that are whole now, each byte a character, without their ends; empty ones are left out. */
  readonly take: (bytes: Uint8Array) => string[]
  /** What came after the last end of line. */
  readonly rest: () => string
  /** Forgets what came after the last end of line. */
  readonly forget: () => void
}

/**
 * A splitter of lines that end with a carriage return, a line feed or both, however they are cut into pieces on their way. Of a line
 * that is too long a little more than the longest one is kept, so that it is refused and memory does not fill.
 */
export const createLineSplitter = (): LineSplitter => {
  let rest = ''
  return {
    take: (bytes) => {
      const lines: string[] = []
      for (const byte of bytes) {
        if (byte === carriageReturn || byte === lineFeed) {
          if (rest !== '') lines.push(rest)
          rest = ''
        } else if (rest.length <= longestLine) rest += String.fromCharCode(byte)
      }
      return lines
    },
    rest: () => rest,
    forget: () => {
      rest = ''
    },
  }
}
