import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createWedgeReader,
  longestGap,
  type PressedKey,
  quietBefore,
} from '../../../src/renderer/wedge/wedgeReader.ts'

const keysOf = (texts: readonly (readonly [key: string, gap: number])[], from = 1000): PressedKey[] => {
  let at = from
  return texts.map(([key, gap]) => {
    at += gap
    return { key, at, repeat: false, modified: false }
  })
}

const feed = (keys: readonly PressedKey[]) => {
  const reader = createWedgeReader()
  return keys.map((key) => reader.push(key)).filter(({ kind }) => kind === 'reading' || kind === 'echo')
}

const machineGap = fc.integer({ min: 0, max: longestGap })
const personGap = fc.integer({ min: longestGap + 1, max: 2000 })
const character = fc.constantFrom(...'0123456789.,+-AB;mn ')

describe('telling a gauge that types from a person', () => {
  it('knows every text that comes fast with Enter or Tab behind it, whatever was typed before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(character, personGap), { maxLength: 8 }),
        fc.array(fc.tuple(character, machineGap), { minLength: 3, maxLength: 24 }),
        fc.constantFrom('Enter', 'Tab'),
        machineGap,
        fc.integer({ min: quietBefore + 1, max: 5000 }),
        (before, text, end, endGap, pause) => {
          const [first = ['1', 0] as const, ...rest] = text
          const typed = keysOf([...before, [first[0], pause], ...rest, [end, endGap]])
          expect(feed(typed)).toEqual([{ kind: 'reading', text: text.map(([key]) => key).join('') }])
        },
      ),
    )
  })

  it('never takes what a person types: one pause within the last three keys is enough', () => {
    const anyGap = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(character, anyGap), { maxLength: 20 }),
        fc.integer({ min: 0, max: 2 }),
        personGap,
        (text, back, pause) => {
          const keys: [string, number][] = [
            ...text.map(([key, gap]): [string, number] => [key, gap]),
            ['Enter', 5],
          ]
          const slow = keys.at(-1 - back)
          if (slow !== undefined) slow[1] = pause
          expect(feed(keysOf(keys))).toEqual([])
        },
      ),
    )
  })

  it('goes on with a text that was begun slowly (a value would be cut in two, and its tail taken)', () => {
    const keys = keysOf([
      ['7', 500],
      ['4', 90],
      ['.', 90],
      ['0', 5],
      ['3', 5],
      ['1', 5],
      ['Enter', 5],
    ])
    expect(feed(keys)).toEqual([])
    const [next] = feed([
      ...keys,
      ...keysOf(
        [
          ['7', 5],
          ['4', 5],
          ['2', 5],
          ['Enter', 5],
        ],
        1705,
      ),
    ])
    expect(next).toEqual({ kind: 'reading', text: '742' })
  })

  it('takes nobody for a machine who leans on a key: a held key repeats every 30 ms', () => {
    const held = keysOf(Array.from({ length: 12 }, () => ['5', 30] as const)).map((key, i) => ({
      ...key,
      repeat: i > 0,
    }))
    const at = (held.at(-1)?.at ?? 0) + 20
    expect(feed([...held, { key: 'Enter', at, repeat: false, modified: false }])).toEqual([])
  })

  it('reads on past Shift, which a gauge holds for its capitals', () => {
    const keys = keysOf([
      ['Shift', 5],
      ['B', 5],
      [';', 5],
      ['Shift', 5],
      ['7', 5],
      ['Enter', 5],
    ])
    expect(feed(keys)).toEqual([{ kind: 'reading', text: 'B;7' }])
  })

  it('gives one reading for Enter and Tab behind each other (the second would record half a subgroup)', () => {
    const keys = keysOf([
      ['7', 5],
      ['.', 5],
      ['1', 5],
      ['Enter', 5],
      ['Enter', 5],
      ['Enter', 400],
    ])
    expect(feed(keys)).toEqual([{ kind: 'reading', text: '7.1' }, { kind: 'echo' }])
  })

  it.each(['Backspace', 'ArrowLeft', 'Escape'])('begins anew after %s, which no gauge types', (key) => {
    expect(
      feed(
        keysOf([
          ['7', 5],
          [key, 5],
          ['1', 5],
          ['2', 5],
          ['Enter', 5],
        ]),
      ),
    ).toEqual([])
  })

  it('leaves a shortcut with Ctrl alone', () => {
    const [first, ...rest] = keysOf([
      ['k', 5],
      ['1', 5],
      ['2', 5],
      ['Enter', 5],
    ])
    if (first === undefined) throw new Error('no keys')
    expect(feed([{ ...first, modified: true }, ...rest])).toEqual([])
  })
})
