/** Where a text stops being JSON: line and column from 1, and what stands there (null at the end). */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly found: string | null
}

const blank = /[ \t\n\r]*/y
const scalar =
  /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy
const word = /[A-Za-z0-9_.+-]+|"[^\n]{0,20}|[\s\S]/y

const at = (pattern: RegExp, text: string, from: number): string | null => {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0] ?? null
}

/** The offset of the first fault: a value, a separator or an end stands where it may not. */
const faultOffset = (text: string): number => {
  const open: ('}' | ']')[] = []
  let offset = 0
  const skip = () => {
    offset += at(blank, text, offset)?.length ?? 0
  }
  const key = (): boolean => {
    skip()
    const name = text[offset] === '"' ? at(scalar, text, offset) : null
    if (name === null) return false
    offset += name.length
    skip()
    if (text[offset] !== ':') return false
    offset += 1
    return true
  }
  for (;;) {
    skip()
    const first = text[offset]
    if (first === '{' || first === '[') {
      offset += 1
      skip()
      const end = first === '{' ? '}' : ']'
      if (text[offset] === end) offset += 1
      else {
        open.push(end)
        if (end === '}' && !key()) return offset
        continue
      }
    } else {
      const value = at(scalar, text, offset)
      if (value === null) return offset
      offset += value.length
    }
    skip()
    while (open.length > 0 && text[offset] === open.at(-1)) {
      open.pop()
      offset += 1
      skip()
    }
    if (open.length === 0 || text[offset] !== ',') return offset
    offset += 1
    if (open.at(-1) === '}' && !key()) return offset
  }
}

/**
 * Says where a text that `JSON.parse` refused goes wrong.
 *
 * @example jsonFault('{"a": NaN}') // { line: 1, column: 7, found: 'NaN' }
 */
export const jsonFault = (text: string): JsonFault => {
  const offset = faultOffset(text)
  const before = text.slice(0, offset).split('\n')
  const found = at(word, text, offset)?.slice(0, 20) ?? null
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found }
}
