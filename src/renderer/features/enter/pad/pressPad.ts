/** A text field as it stands: what it holds, and what is selected. */
export interface PadField {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a key of the pad does to a field; Enter is the form's. */
export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'decimal' | 'sign' | 'back'

const put = ({ text, start, end }: PadField, what: string): PadField => {
  const at = start + what.length
  return { text: text.slice(0, start) + what + text.slice(end), start: at, end: at }
}

const turned = ({ text, start, end }: PadField): PadField => {
  const isMinus = /^[-−]/.test(text)
  const by = isMinus ? -1 : 1
  return {
    text: isMinus ? text.slice(1) : `-${text}`,
    start: Math.max(start + by, 0),
    end: Math.max(end + by, 0),
  }
}

/**
 * What a key of the number pad makes of a field. A second decimal sign is none, and the sign turns wherever the cursor stands.
 *
 * @example pressPad({ text: '74', start: 2, end: 2 }, 'decimal', ',').text // '74,'
 */
export const pressPad = (field: PadField, key: PadKey, decimalSign: string): PadField => {
  const { text, start, end } = field
  switch (key) {
    case 'back':
      return put(start === end ? { ...field, start: Math.max(start - 1, 0) } : field, '')
    case 'sign':
      return turned(field)
    case 'decimal': {
      const rest = text.slice(0, start) + text.slice(end)
      return /[.,]/.test(rest) ? field : put(field, decimalSign)
    }
    default:
      return put(field, key)
  }
}
