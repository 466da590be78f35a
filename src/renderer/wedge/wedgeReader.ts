/** A key as it was pressed. */
export interface PressedKey {
  /** The browser's name of it: the character, or such as `Enter`. */
  readonly key: string
  /** When, in milliseconds of any one clock. */
  readonly at: number
  /** Comes again because it is held down. */
  readonly repeat: boolean
  /** Together with Ctrl, Alt or Meta. */
  readonly modified: boolean
}

/**
 * What a key came to: `begins` may be the first of a reading; `reading` ended one; `echo` is a second end of the same one;
 * `typing` is nobody's but the person's.
 */
export type WedgeEvent =
  | { readonly kind: 'typing' | 'begins' | 'echo' }
  | { readonly kind: 'reading'; readonly text: string }

/** Longer pauses between two keys are a person's: 35 ms are 28 keys a second. */
export const longestGap = 35
/** So long nobody has typed before a reading begins: what comes sooner goes on with a text that a person, or a slow machine, began. */
export const quietBefore = 400
/** Shorter texts may be a person's two fingers that came down at once. */
const fewestKeys = 3

const silent: ReadonlySet<string> = new Set(['Shift', 'CapsLock', 'NumLock', 'AltGraph'])
const ends: ReadonlySet<string> = new Set(['Enter', 'Tab'])

const typing: WedgeEvent = { kind: 'typing' }

/** Tells the keys of a gauge or scanner that types from those of a person, by nothing but their timing. */
export interface WedgeReader {
  readonly push: (pressed: PressedKey) => WedgeEvent
}

/**
 * Watches keys go by. A text of at least three keys that follow each other within 35 ms, after a moment of quiet and with Enter or
 * Tab as fast behind it, was typed by a machine. Nothing is held back meanwhile: whoever listens lets each key through and takes the text back once it
 * turns out to be a reading, so that no key of a person is ever lost or late.
 *
 * @example const reader = createWedgeReader()
 * reader.push({ key: '7', at: event.timeStamp, repeat: false, modified: false }) // { kind: 'begins' }
 */
export const createWedgeReader = (): WedgeReader => {
  let text = ''
  let keys = 0
  let isBegun = false
  let last = Number.NEGATIVE_INFINITY
  let endedAt = Number.NEGATIVE_INFINITY

  const forget = (): WedgeEvent => {
    text = ''
    keys = 0
    isBegun = false
    return typing
  }

  return {
    push: ({ key, at, repeat, modified }) => {
      if (silent.has(key)) return typing
      const gap = at - last
      const isFast = gap <= longestGap
      last = at
      if (repeat || modified) return forget()
      if (ends.has(key)) {
        last = Number.NEGATIVE_INFINITY
        if (at - endedAt <= longestGap) {
          endedAt = at
          return { kind: 'echo' }
        }
        const read = text
        const isReading = isFast && keys >= fewestKeys
        forget()
        if (!isReading) return typing
        endedAt = at
        return { kind: 'reading', text: read }
      }
      if ([...key].length !== 1) {
        last = Number.NEGATIVE_INFINITY
        return forget()
      }
      if (!isFast) {
        forget()
        isBegun = gap > quietBefore
      }
      if (!isBegun) return typing
      text += key
      keys += 1
      return keys === 1 ? { kind: 'begins' } : typing
    },
  }
}
