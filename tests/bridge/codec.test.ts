import { encode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShape } from '../../src/bridge/checkShape.ts'
import { decodeClientFrame, decodeHostFrame, encodeFrame } from '../../src/bridge/codec.ts'

// -0 is an integer to MessagePack and comes back as 0; "__proto__" is refused as a key.
const number = fc.double().map((value) => (Object.is(value, -0) ? 0 : value))
const key = fc.string().filter((text) => text !== '__proto__')
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 6 },
    fc.string({ unit: 'grapheme' }),
    number,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.float64Array(),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 20 }),
    fc.dictionary(key, tie('value'), { maxKeys: 20, noNullPrototype: true }),
  ),
}))

describe('the codec', () => {
  it('returns every frame as it was, whatever is in it (a lossy number, an unaligned column)', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.string(), (data, call, name) => {
        const asked = { kind: 'call', call, name, input: data } as const
        expect(decodeClientFrame(encodeFrame(asked))).toStrictEqual(asked)
        const delta = { kind: 'delta', call, seq: 3, data } as const
        expect(decodeHostFrame(encodeFrame(delta))).toStrictEqual(delta)
      }),
      { numRuns: 300 },
    )
  })

  it('copies columns out of the message, so that a small one does not keep a large message in memory', () => {
    const bytes = encodeFrame({
      kind: 'reply',
      call: 1,
      output: { n: new Uint8Array([1, 2]), big: 'x'.repeat(999) },
    })
    const frame = decodeHostFrame(bytes) as { output: { n: Uint8Array } }
    expect(frame.output.n.buffer.byteLength).toBe(2)
  })

  it('sends only the part of a column that is meant (a subarray sent its whole buffer)', () => {
    const part = new Float64Array([1, 2, 3, 4]).subarray(1, 3)
    const frame = decodeHostFrame(encodeFrame({ kind: 'reply', call: 1, output: part }))
    expect(frame).toStrictEqual({ kind: 'reply', call: 1, output: new Float64Array([2, 3]) })
  })

  it('leaves out fields that are undefined (they arrived as null and failed validation)', () => {
    const frame = decodeClientFrame(
      encodeFrame({
        kind: 'call',
        call: 1,
        name: 'chart.get',
        input: { characteristic_id: 7, last: undefined },
      }),
    )
    expect(frame).toStrictEqual({ kind: 'call', call: 1, name: 'chart.get', input: { characteristic_id: 7 } })
  })

  it('never does anything but return a frame or throw, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const read of [decodeClientFrame, decodeHostFrame]) {
          try {
            expect(read(bytes).call).toBeTypeOf('number')
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a list', encode([1])],
    ['no call number', encode({ kind: 'call', name: 'x' })],
    ['a fractional call number', encode({ kind: 'close', call: 1.5 })],
    ['no name', encode({ kind: 'call', call: 1 })],
    ['another kind', encode({ kind: 'eval', call: 1, name: 'x' })],
    ['a prototype', encode(JSON.parse('{"__proto__": {"kind": "close", "call": 1}}'))],
    ['a Float64Array of 3 bytes', new Uint8Array([0x81, 0xa1, 0x61, 0xc7, 3, 1, 0, 0, 0])],
  ])('refuses %s', (_what, bytes) => {
    expect(() => decodeClientFrame(bytes)).toThrow()
  })
})

describe('checkShape', () => {
  it('accepts whatever MessagePack wrote (a format was read with the wrong length)', () => {
    fc.assert(
      fc.property(value, (data) => {
        expect(() => checkShape(encodeFrame({ kind: 'reply', call: 1, output: data }))).not.toThrow()
      }),
      { numRuns: 300 },
    )
    const long = {
      text: 'x'.repeat(70_000),
      bytes: new Uint8Array(70_000),
      list: Array(70_000).fill(-1e9),
      at: new Date(0),
    }
    expect(() => checkShape(encode(long))).not.toThrow()
  })

  it.each([
    ['an array of 4,294,967,295 in five bytes', [0xdd, 0xff, 0xff, 0xff, 0xff]],
    ['a map of 65,535 in three bytes', [0xde, 0xff, 0xff]],
    ['a text that is cut off', [0xd9, 5, 0x61]],
    ['two values', [0xc0, 0xc0]],
    ['nothing', []],
    ['the byte that MessagePack never uses', [0xc1]],
    ['40 arrays in each other', [...Array(40).fill(0x91), 0xc0]],
  ])('refuses %s', (_what, bytes) => {
    expect(() => checkShape(new Uint8Array(bytes))).toThrow()
  })
})
